import { test } from '@playwright/test';
import { Cast } from '../support/actors';
import { expectNoFaults } from '../support/checks';
import { deciding, planning } from './chapters/deciding';
import {
  applicationOnPaper,
  coachOnPaper,
  consentsOnPaper,
  noticeByPost,
  peopleWithoutAccount,
  recordTheCall,
} from './chapters/paper';

test('somebody without a computer is served by telephone and letter', async ({ browser }) => {
  test.setTimeout(30 * 60_000);
  const cast = new Cast(browser);
  const caseId = await recordTheCall(cast);
  await consentsOnPaper(cast, caseId);
  await peopleWithoutAccount(cast, caseId);
  await applicationOnPaper(cast, caseId);
  await coachOnPaper(cast, caseId);
  await planning(cast, caseId);
  await deciding(cast, caseId);
  await noticeByPost(cast, caseId);
  for (const page of cast.all()) expectNoFaults(page);
});
