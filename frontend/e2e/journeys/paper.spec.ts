import { test } from '@playwright/test';
import { Cast } from '../support/actors';
import { expectNoFaults } from '../support/checks';
import { arriving } from './chapters/coaching';
import { deciding, planning } from './chapters/deciding';
import {
  applicationOnPaper,
  coachOnPaper,
  consentsOnPaper,
  letterAndAnswer,
  noticeByPost,
  peopleWithoutAccount,
  recordTheCall,
} from './chapters/paper';
import {
  agreementOnPaper,
  beginning,
  endOnPaper,
  goalOnPaper,
  sessionOnPaper,
} from './chapters/paperCoaching';

test('somebody without a computer is served by telephone and letter', async ({ browser }) => {
  test.setTimeout(30 * 60_000);
  const cast = new Cast(browser);
  const caseId = await recordTheCall(cast);
  await letterAndAnswer(cast, caseId);
  await consentsOnPaper(cast, caseId);
  await peopleWithoutAccount(cast, caseId);
  await applicationOnPaper(cast, caseId);
  await coachOnPaper(cast, caseId);
  await planning(cast, caseId);
  await deciding(cast, caseId);
  await noticeByPost(cast, caseId);
  await beginning(cast, caseId);
  await goalOnPaper(cast, caseId);
  await agreementOnPaper(cast, caseId);
  await arriving(cast, caseId);
  await sessionOnPaper(cast, caseId);
  await endOnPaper(cast, caseId);
  for (const page of cast.all()) expectNoFaults(page);
});
