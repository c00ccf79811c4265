import { useParams } from 'react-router';
import { useTexts } from '../../../i18n/useTexts';
import { formatDate, Notice } from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import { useReview } from '../api/reads';
import { parties, type ReviewView } from '../api/types';
import { Conclude } from '../components/Conclude';
import { Facts } from '../components/Facts';
import { Loaded, SubPage } from '../components/Loaded';
import { Viewpoint } from '../components/Viewpoint';
import '../components/reviews.css';

/** An interim review: what the case knows, three viewpoints side by side, the next step. */
export function ReviewPage() {
  const { reviewId = '' } = useParams();
  const { id } = useTheCase();
  const t = useTexts('reviews');
  return (
    <Loaded query={useReview(id, reviewId)}>
      {(review) => (
        <SubPage
          caseId={id}
          title={t('review.title', { number: review.number, date: formatDate(review.heldOn) })}
          intro={t('review.intro')}
        >
          <Review caseId={id} review={review} />
        </SubPage>
      )}
    </Loaded>
  );
}

function Review({ caseId, review }: { caseId: string; review: ReviewView }) {
  const t = useTexts('reviews');
  const { conclusion } = review;
  return (
    <div className="stack stack-wide">
      {conclusion && (
        <Notice tone="success" title={t(`nextStep.${conclusion.nextStep}`)}>
          <p className="said">{conclusion.summary}</p>
          {conclusion.notHeard && <p>{t('review.notHeard', { reason: conclusion.notHeard })}</p>}
          <p className="small">
            {t('review.concluded', { name: conclusion.by, date: formatDate(conclusion.concludedOn) })}
          </p>
        </Notice>
      )}
      <Facts facts={review.facts} day={review.heldOn} />
      <section aria-labelledby="viewpoints" className="stack">
        <h3 id="viewpoints">{t('review.viewpoints')}</h3>
        <div className="viewpoints">
          {parties.map((party) => (
            <Viewpoint key={party} caseId={caseId} review={review} party={party} />
          ))}
        </div>
      </section>
      {review.actions.includes('REVIEW_CONCLUDE') && <Conclude caseId={caseId} review={review} />}
    </div>
  );
}
