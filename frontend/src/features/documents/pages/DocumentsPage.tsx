import { saveFile } from '../../../api/saveFile';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import {
  Button,
  EmptyState,
  formatDate,
  formatNumber,
  Link,
  ProblemNotice,
  Table,
  Waiting,
} from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import { useDocuments } from '../api/useDocuments';
import { AddDocument } from '../components/AddDocument';

const size = (bytes: number) =>
  bytes < 100_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;

/** Files of the case that the reader may see. */
export function DocumentsPage() {
  const t = useTexts('documents');
  const { id } = useTheCase();
  const documents = useDocuments(id);
  if (documents.error)
    return <ProblemNotice error={documents.error} onRetry={() => void documents.refetch()} />;
  if (!documents.data) return <Waiting />;
  const { data } = documents;
  return (
    <div className="stack stack-wide">
      <h2>{t('title')}</h2>
      <p>
        <Link to={paths.case(id, 'formulare')}>{t('forms')}</Link> ·{' '}
        <Link to={paths.case(id, 'bescheide')}>{t('notices')}</Link> ·{' '}
        <Link to={paths.case(id, 'plan')}>{t('plan')}</Link>
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
            { id: 'kind', head: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
            {
              id: 'by',
              head: t('from'),
              cell: ({ addedBy, addedAt }) => t('byOn', { name: addedBy, date: formatDate(addedAt) }),
            },
            { id: 'readers', head: t('readers'), cell: ({ audience }) => t(`audience.${audience}`) },
            {
              id: 'open',
              head: t('file'),
              cell: (file) => (
                <Button
                  small
                  icon="download"
                  onClick={() =>
                    void saveFile(`/api/cases/${id}/documents/${file.id}/content`, file.fileName)
                  }
                >
                  {t('download', { size: size(file.sizeBytes) })}
                  <span className="sr-only"> {file.title}</span>
                </Button>
              ),
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
