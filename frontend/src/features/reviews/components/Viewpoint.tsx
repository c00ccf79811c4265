import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, formatMoment } from '../../../ui';
import { type Party, questions, type ReviewView } from '../api/types';
import { ViewpointForm } from './ViewpointForm';

interface Props {
  caseId: string;
  review: ReviewView;
  party: Party;
}

/** What one side says to the four questions; the own side can be written here. */
export function Viewpoint({ caseId, review, party }: Props) {
  const t = useTexts('reviews');
  const [writing, setWriting] = useState(false);
  const given = review.viewpoints.find((viewpoint) => viewpoint.party === party);
  const mine = review.speaksFor.includes(party) && review.actions.includes('REVIEW_ANSWER');
  const mayRecord = !review.conclusion && review.actions.includes('RECORD_FOR_OTHERS');
  const write = mine || mayRecord;
  return (
    <section className={mine ? 'viewpoint viewpoint--mine' : 'viewpoint'} aria-labelledby={`side-${party}`}>
      <h4 id={`side-${party}`}>{t(`side.${party}`)}</h4>
      {writing ? (
        <ViewpointForm
          caseId={caseId}
          review={review}
          party={party}
          given={given}
          recorded={!mine}
          onClose={() => setWriting(false)}
        />
      ) : (
        <>
          {given ? (
            <>
              <p className="small muted">
                {given.by}, {formatMoment(given.writtenAt)}
                {given.recorded && ` · ${t('review.recorded')}`}
              </p>
              <dl>
                {questions.map((question) =>
                  given[question] ? (
                    <div key={question}>
                      <dt>{t(`question.${question}`)}</dt>
                      <dd>{given[question]}</dd>
                    </div>
                  ) : null,
                )}
              </dl>
            </>
          ) : (
            <p className="muted">{t(mine ? 'review.yourTurn' : 'review.nothingYet')}</p>
          )}
          {write && (
            <p className="section-near">
              <Button kind={mine && !given ? 'primary' : 'secondary'} onClick={() => setWriting(true)}>
                {t(mine ? (given ? 'review.change' : 'review.write') : 'review.record')}
              </Button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
