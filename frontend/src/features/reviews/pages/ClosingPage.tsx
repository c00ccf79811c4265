import { saveFile } from '../../../api/saveFile';
import { useTexts } from '../../../i18n/useTexts';
import { Button, EmptyState, formatDate, toast, today, useProblemText } from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import { useClosing } from '../api/reads';
import type { ClosingView } from '../api/types';
import { Facts } from '../components/Facts';
import { Loaded, SubPage } from '../components/Loaded';
import { ClosingForm } from '../forms/ClosingForm';
import '../components/reviews.css';

/** Closing talk and closing report; once issued it stays as it is. */
export function ClosingPage() {
  const { id } = useTheCase();
  const t = useTexts('reviews');
  return (
    <SubPage caseId={id} title={t('closing.title')} intro={t('closing.intro')}>
      <Loaded query={useClosing(id)}>{(closing) => <Closing caseId={id} closing={closing} />}</Loaded>
    </SubPage>
  );
}

function Closing({ caseId, closing }: { caseId: string; closing: ClosingView }) {
  const t = useTexts('reviews');
  const { report } = closing;
  if (!report && !closing.actions.includes('CLOSING_WRITE')) {
    return <EmptyState title={t('closing.none')}>{t('closing.noneText')}</EmptyState>;
  }
  return (
    <div className="stack stack-wide">
      <Facts facts={closing.facts} day={report?.issuedOn ?? today()} />
      {report ? <Report caseId={caseId} report={report} /> : <ClosingForm caseId={caseId} />}
    </div>
  );
}

function Report({ caseId, report }: { caseId: string; report: NonNullable<ClosingView['report']> }) {
  const t = useTexts('reviews');
  const problemText = useProblemText();
  return (
    <article className="stack reading" aria-labelledby="report">
      <h3 id="report">{t('closing.report')}</h3>
      <dl className="facts">
        <div>
          <dt>{t('closing.talk')}</dt>
          <dd>
            {formatDate(report.talkOn)}, {report.talkWith}
          </dd>
        </div>
        <div>
          <dt>{t('closing.stable')}</dt>
          <dd>{t(report.stable ? 'closing.stableYes' : 'closing.stableNo')}</dd>
        </div>
        {(['result', 'whatHelped', 'remaining'] as const).map((part) =>
          report[part] ? (
            <div key={part}>
              <dt>{t(`closing.${part}`)}</dt>
              <dd className="said">{report[part]}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {report.documentId && (
        <p>
          <Button
            icon="download"
            onClick={() =>
              void saveFile(
                `/api/cases/${caseId}/documents/${report.documentId}/content`,
                'Abschlussbericht.pdf',
              ).catch((error) => toast(problemText(error), 'danger'))
            }
          >
            {t('closing.pdf')}
          </Button>
        </p>
      )}
      <p className="small muted">
        {t('closing.issued', { name: report.issuedBy, date: formatDate(report.issuedOn) })}
        <br />
        {t('closing.hash', { hash: report.hash.slice(0, 16) })}
      </p>
    </article>
  );
}
