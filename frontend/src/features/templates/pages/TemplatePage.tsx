import '../templates.css';
import { useParams } from 'react-router';
import { useTexts } from '../../../i18n/useTexts';
import { Breadcrumb, formatDate, Page, ProblemNotice, Waiting } from '../../../ui';
import { useTemplate, useTemplates } from '../api/useTemplates';
import { TemplateEditor } from '../components/TemplateEditor';

/** One version of the words, to write or to read. */
export function TemplatePage() {
  const t = useTexts('templates');
  const { id = '' } = useParams();
  const template = useTemplate(id);
  const templates = useTemplates();
  const error = template.error ?? templates.error;
  const title = template.data
    ? `${t(`kind.${template.data.kind}`)}, ${
        template.data.number === 0 ? t('list.portal') : t('list.number', { number: template.data.number })
      }`
    : t('title');
  return (
    <Page
      title={title}
      subtitle={
        template.data?.inForceFrom
          ? t('inForceFrom', { date: formatDate(template.data.inForceFrom) })
          : template.data && t(template.data.writable ? 'draft' : 'portalText')
      }
      before={
        <Breadcrumb crumbs={[{ label: t('title'), to: '/verwaltung/bescheidvorlagen' }, { label: title }]} />
      }
    >
      {error ? (
        <ProblemNotice error={error} onRetry={() => void template.refetch()} />
      ) : template.data && templates.data ? (
        <TemplateEditor
          key={`${template.data.id}-${template.data.writable}`}
          template={template.data}
          templates={templates.data}
        />
      ) : (
        <Waiting />
      )}
    </Page>
  );
}
