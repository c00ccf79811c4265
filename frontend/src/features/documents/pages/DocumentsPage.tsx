import { saveFile } from '../../../api/saveFile';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Button, EmptyState, formatDate, Link, ProblemNotice, Table, Waiting } from '../../../ui';
import { type CasePaper, useCasePapers } from '../../cases/api/useCasePapers';
import { PaperLink } from '../../cases/components/PaperLink';
import { useStepWords } from '../../cases/useStepWords';
import { may, useTheCase } from '../../cases/useTheCase';
import { AddDocument } from '../components/AddDocument';

/** What it is; of a scan also which step it belongs to. */
function Kind({ file: { kind, step, answer } }: { file: CasePaper }) {
  const t = useTexts('documents');
  const words = useStepWords();
  if (step) {
    const values = {
      what: words(step.operation),
      name: step.forWhom,
      how: t(`channels.${step.channel}`),
      date: formatDate(step.receivedOn),
    };
    return t('scanOfStep', values);
  }
  return answer
    ? t('scanOfAnswer', { subject: answer.subject, name: answer.from, date: formatDate(answer.cameBackOn) })
    : t(`kinds.${kind}`);
}

/** Whom the page of notices is for: others would only be refused there. */
const READ_NOTICES = [
  'RESPONSIBLE_CASE_WORKER',
  'DEPUTY_CASE_WORKER',
  'GROUP_MEMBER',
  'SPECIALIST',
  'EMPLOYEE',
  'REPRESENTATIVE',
];

/** Files of the case that the reader may see. */
export function DocumentsPage() {
  const t = useTexts('documents');
  const overview = useTheCase();
  const { id } = overview;
  const documents = useCasePapers(id);
  if (documents.error)
    return <ProblemNotice error={documents.error} onRetry={() => void documents.refetch()} />;
  if (!documents.data) return <Waiting />;
  const { data } = documents;
  return (
    <div className="stack stack-wide">
      <h2>{t('title')}</h2>
      <p>
        <Link to={paths.case(id, 'formulare')}>{t('forms')}</Link> ·{' '}
        {overview.relations.some((relation) => READ_NOTICES.includes(relation)) && (
          <>
            <Link to={paths.case(id, 'bescheide')}>{t('notices')}</Link> ·{' '}
          </>
        )}
        <Link to={paths.case(id, 'plan')}>{t('plan')}</Link>
        {may(overview, 'LETTER_WRITE') && (
          <>
            {' '}
            · <Link to={paths.case(id, 'briefe')}>{t('letters')}</Link>
          </>
        )}
      </p>
      {data.documents.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <Table
          caption={t('title')}
          rows={data.documents}
          rowKey={({ id: file }) => file}
          columns={[
            { id: 'title', head: t('name'), cell: ({ title }) => title, rowHead: true },
            { id: 'kind', head: t('kind'), cell: (file) => <Kind file={file} /> },
            {
              id: 'by',
              head: t('from'),
              cell: ({ addedBy, addedAt }) => t('byOn', { name: addedBy, date: formatDate(addedAt) }),
            },
            { id: 'readers', head: t('readers'), cell: ({ audience }) => t(`audience.${audience}`) },
            {
              id: 'open',
              head: t('file'),
              cell: (file) => <PaperLink caseId={id} paper={file} />,
            },
          ]}
        />
      )}
      {data.actions.includes('FILE_EXPORT') && (
        <section className="box stack stack-tight" aria-labelledby="file-export">
          <h3 id="file-export">{t('export.title')}</h3>
          <p>{t('export.text')}</p>
          <div>
            <Button icon="download" onClick={() => void saveFile(`/api/cases/${id}/file-export`, 'Akte.zip')}>
              {t('export.send')}
            </Button>
          </div>
        </section>
      )}
      {data.actions.includes('DOCUMENT_ADD') && <AddDocument caseId={id} audiences={data.audiences} />}
    </div>
  );
}
