import '../inquiry.css';
import { useState } from 'react';
import { type Me, useMe } from '../../../api/useMe';
import { useTexts } from '../../../i18n/useTexts';
import { Page, ProblemNotice, useDraft, Waiting } from '../../../ui';
import type { Begun } from '../api/useAsk';
import { mayRecord, ownAsking } from '../asking';
import { Confirmation } from '../components/Confirmation';
import { QuestionForm } from '../components/QuestionForm';
import { EMPTY, type FirstQuestion } from '../forms/firstQuestion';

const DRAFT = 'first-question';

/** What the form starts from: who asks is settled where there is only one possibility. */
function startOf(me: Me, found: FirstQuestion | null): FirstQuestion {
  const own = ownAsking(me);
  const recorder = mayRecord(me);
  const only = own.length === 1 && !recorder ? own[0] : undefined;
  const steps = [...(only ? [] : ['who']), 'what', 'words', 'place', 'check'];
  const kept = found ? { ...EMPTY, ...found } : EMPTY;
  return {
    ...kept,
    steps,
    step: Math.min(kept.step, steps.length - 1),
    asking: only ?? kept.asking,
    recorded: recorder && !found ? 'yes' : kept.recorded,
  };
}

/** The first question: a few plain steps, saved on the way, with the number at the end. */
export function FirstQuestionPage() {
  const t = useTexts('inquiry');
  const { data: me, error } = useMe();
  const draft = useDraft<FirstQuestion>(DRAFT);
  const [begun, setBegun] = useState<Begun>();

  if (begun) return <Confirmation begun={begun} />;
  return (
    <Page title={t(me && mayRecord(me) ? 'recordTitle' : 'title')} subtitle={t('subtitle')}>
      {error && <ProblemNotice error={error} />}
      {me && draft.found !== undefined ? (
        <QuestionForm
          me={me}
          start={startOf(me, draft.found)}
          draft={draft}
          onDone={(result) => {
            // The question is asked; a draft that could not be thrown away must not hide that.
            void draft.discard().catch(() => undefined);
            setBegun(result);
          }}
        />
      ) : (
        !error && <Waiting />
      )}
    </Page>
  );
}
