import '../inquiry.css';
import { useState } from 'react';
import { type Me, useMe } from '../../../api/useMe';
import { type Decider, DeciderContext } from '../../../i18n/decider';
import { useTexts } from '../../../i18n/useTexts';
import { Page, ProblemNotice, useDraft, Waiting } from '../../../ui';
import { type CaseProgramme, useCaseProgrammes } from '../../cases/api/useCaseProgrammes';
import type { Begun } from '../api/useAsk';
import { mayRecord, soleAsking } from '../asking';
import { Confirmation } from '../components/Confirmation';
import { QuestionForm } from '../components/QuestionForm';
import { EMPTY, type FirstQuestion } from '../forms/firstQuestion';

const DRAFT = 'first-question';

/** What the form starts from: who asks is settled where there is only one possibility. */
function startOf(me: Me, programmes: CaseProgramme[], found: FirstQuestion | null): FirstQuestion {
  const only = soleAsking(me);
  const recorder = mayRecord(me);
  const steps = [...(only && !recorder ? [] : ['who']), 'what', 'words', 'place', 'check'];
  const ready = programmes.filter((programme) => programme.ready);
  const kept = found ? { ...EMPTY, ...found } : EMPTY;
  const recorded = recorder && !found ? 'yes' : kept.recorded;
  return {
    ...kept,
    steps,
    step: Math.min(kept.step, steps.length - 1),
    asking: (recorded === 'no' && only) || kept.asking,
    choosesProgramme: ready.length > 1 ? 'yes' : 'no',
    programmeId: ready.some(({ id }) => id === kept.programmeId) ? kept.programmeId : '',
    recorded,
  };
}

/** The first question: a few plain steps, saved on the way, with the number at the end. */
export function FirstQuestionPage() {
  const t = useTexts('inquiry');
  const { data: me, error } = useMe();
  const programmes = useCaseProgrammes();
  const draft = useDraft<FirstQuestion>(DRAFT);
  const [begun, setBegun] = useState<{ result: Begun; decider: Decider }>();
  const failed = error ?? programmes.error;

  if (begun) {
    return (
      <DeciderContext value={begun.decider}>
        <Confirmation begun={begun.result} />
      </DeciderContext>
    );
  }
  return (
    <Page title={t(me && mayRecord(me) ? 'recordTitle' : 'title')} subtitle={t('subtitle')}>
      {failed && <ProblemNotice error={failed} />}
      {me && programmes.data && draft.found !== undefined ? (
        <QuestionForm
          me={me}
          start={startOf(me, programmes.data, draft.found)}
          draft={draft}
          onDone={(result, decider) => {
            // The question is asked; a draft that could not be thrown away must not hide that.
            void draft.discard().catch(() => undefined);
            setBegun({ result, decider });
          }}
        />
      ) : (
        !failed && <Waiting />
      )}
    </Page>
  );
}
