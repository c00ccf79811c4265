import '../inquiry.css';
import { useTexts } from '../../../i18n/useTexts';
import { formatDate, Icon, ProblemNotice, Waiting } from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import { useCatalogue, useChoiceWords } from '../api/useCatalogue';
import { type Inquiry, useInquiry } from '../api/useInquiry';

function Words({ inquiry, own }: { inquiry: Inquiry; own: boolean }) {
  const t = useTexts('inquiry');
  const words = useChoiceWords();
  const { data } = useCatalogue();
  const occasions = data?.occasions.filter(({ code }) => inquiry.occasions.includes(code)) ?? [];
  const situation = data?.situations.find(({ code }) => code === inquiry.situation);
  return (
    <dl className="facts check-facts">
      <div>
        <dt>{t('read.question')}</dt>
        <dd className="said">{inquiry.question}</dd>
      </div>
      <div>
        <dt>{t('read.occasions')}</dt>
        <dd>
          <ul className="bullets">
            {occasions.map((choice) => (
              <li key={choice.code}>{words(choice)}</li>
            ))}
          </ul>
        </dd>
      </div>
      {situation && (
        <div>
          <dt>{t('read.situation')}</dt>
          <dd>{words(situation)}</dd>
        </div>
      )}
      {'health' in inquiry && (
        <div>
          <dt>{t('read.health')}</dt>
          <dd className="said">
            {inquiry.health}
            <p className="readers">
              <Icon name="visibility-off" small />
              <span>{t(own ? 'readers.health' : 'readers.healthOther')}</span>
            </p>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The first question as it was asked. */
export function InquiryPage() {
  const t = useTexts('inquiry');
  const { id, own } = useTheCase();
  const { data, error, refetch } = useInquiry(id);
  return (
    <section className="stack reading" aria-labelledby="first-question">
      <h2 id="first-question">{t('read.title')}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <>
          <p className="muted">
            {t('read.askedOn', { date: formatDate(data.askedOn), who: t(`asking.${data.asking}`) })}
          </p>
          <Words inquiry={data} own={own} />
        </>
      )}
    </section>
  );
}
