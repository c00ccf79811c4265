import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import {
  Avatar,
  Badge,
  Button,
  type Draft,
  formatMoment,
  LinkButton,
  ProblemNotice,
  SavedAt,
  TextArea,
  useDraft,
  Waiting,
} from '../../../ui';
import type { Question, Suitability } from '../api/useSuitability';
import { useAnswer } from '../api/useSuitabilityWrites';

/** What is typed and not yet saved, by question. */
type Typed = Record<string, string>;

interface ListsProps {
  caseId: string;
  suitability: Suitability;
}

export function QuestionLists({ caseId, suitability }: ListsProps) {
  const draft = useDraft<Typed>(`suitability:${caseId}`);
  if (draft.found === undefined) return <Waiting />;
  return <Lists caseId={caseId} suitability={suitability} draft={draft} found={draft.found ?? {}} />;
}

function Lists({ caseId, suitability, draft, found }: ListsProps & { draft: Draft<Typed>; found: Typed }) {
  const [typed, setTyped] = useState<Typed>(found);
  const mayAnswer = suitability.actions.includes('SUITABILITY_ANSWER');

  function keep(code: string, text: string | undefined) {
    const { [code]: _, ...others } = typed;
    const next = text === undefined ? others : { ...others, [code]: text };
    setTyped(next);
    draft.save(next);
  }

  return suitability.lists.map((list) => (
    <section key={list.code} aria-labelledby={`list-${list.code}`}>
      <h3 id={`list-${list.code}`}>{list.title}</h3>
      <ul className="questions">
        {list.questions.map((question) => (
          <QuestionRow
            key={question.code}
            caseId={caseId}
            question={question}
            mayAnswer={mayAnswer}
            typed={typed[question.code]}
            onType={(text) => keep(question.code, text)}
            draft={draft}
          />
        ))}
      </ul>
    </section>
  ));
}

interface RowProps {
  caseId: string;
  question: Question;
  mayAnswer: boolean;
  /** Missing while the box is closed. */
  typed: string | undefined;
  onType: (text: string | undefined) => void;
  draft: Draft<Typed>;
}

function QuestionRow({ caseId, question, mayAnswer, typed, onType, draft }: RowProps) {
  const t = useTexts('suitability');
  const answer = useAnswer(caseId, () => onType(undefined));
  const mine = question.answers.find((one) => one.mine);
  const text = typed?.trim() ?? '';
  return (
    <li>
      <p className="strong">
        {question.text} {question.lead && <Badge tone="info">{t('lead')}</Badge>}
      </p>
      {question.answers.map((one) => (
        <div className="voice" key={`${one.person} ${one.at}`}>
          <Avatar name={one.person} small />
          <div>
            <p className="said">{one.answer}</p>
            <p className="small muted">
              {one.person}, {formatMoment(one.at)}
            </p>
          </div>
        </div>
      ))}
      {mayAnswer && typed === undefined && (
        <p>
          <LinkButton onClick={() => onType(mine?.answer ?? '')}>
            {t(mine ? 'changeAnswer' : 'giveAnswer')}
            <span className="sr-only"> {question.text}</span>
          </LinkButton>
        </p>
      )}
      {mayAnswer && typed !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text) answer.mutate({ question: question.code, answer: text });
          }}
        >
          {answer.error && <ProblemNotice error={answer.error} />}
          <TextArea
            id={`answer-${question.code}`}
            label={t('answer')}
            readers={t('readers')}
            maxLength={4000}
            value={typed}
            onChange={(event) => onType(event.target.value)}
          />
          <div className="form-actions">
            <Button type="submit" kind="secondary" busy={answer.isPending}>
              {t('saveAnswer')}
            </Button>
            <LinkButton onClick={() => onType(undefined)}>{t('cancel')}</LinkButton>
            <SavedAt draft={draft} />
          </div>
        </form>
      )}
    </li>
  );
}
