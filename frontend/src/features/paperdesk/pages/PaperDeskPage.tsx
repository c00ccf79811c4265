import '../paperdesk.css';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { ButtonLink, Page, ProblemNotice, Waiting } from '../../../ui';
import { type LetterLine, usePaperDesk } from '../api/usePaperDesk';
import { LetterRow } from '../components/LetterRow';
import { RecordedSteps } from '../components/RecordedSteps';

function Letters({ id, letters }: { id: 'toPrint' | 'awaited'; letters: LetterLine[] }) {
  const t = useTexts('paperdesk');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {t(`desk.${id}`)} <span className="muted num">{letters.length}</span>
      </h2>
      {letters.length === 0 ? (
        <p className="muted">{t(`desk.${id}None`)}</p>
      ) : (
        <ul className="case-lines">
          {letters.map((letter) => (
            <LetterRow key={letter.id} letter={letter} withCase />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The desk for everybody who comes without an account: letters to print, answers awaited, steps written down. */
export function PaperDeskPage() {
  const t = useTexts('paperdesk');
  const { data, error, refetch } = usePaperDesk();
  return (
    <Page
      title={t('desk.title')}
      subtitle={t('desk.subtitle')}
      actions={
        <ButtonLink kind="primary" icon="add" to={paths.newInquiry}>
          {t('desk.record')}
        </ButtonLink>
      }
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <div className="stack stack-wide">
          <Letters id="toPrint" letters={data.toPrint} />
          <Letters id="awaited" letters={data.awaited} />
          <section aria-labelledby="recorded">
            <h2 id="recorded">{t('desk.recorded')}</h2>
            <RecordedSteps steps={data.recorded} withCase />
          </section>
        </div>
      )}
    </Page>
  );
}
