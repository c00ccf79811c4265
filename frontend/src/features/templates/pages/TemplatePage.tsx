import '../templates.css';
import { useParams } from 'react-router';
import { useTexts } from '../../../i18n/useTexts';
import { Breadcrumb, formatDate, Page, ProblemNotice, useDraft, Waiting } from '../../../ui';
import { type Template, type Templates, useTemplate, useTemplates } from '../api/useTemplates';
import { TemplateEditor, type Unsaved } from '../components/TemplateEditor';

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
      {template.data && templates.data ? (
        <WithKept
          key={`${template.data.id}-${template.data.writable}`}
          template={template.data}
          templates={templates.data}
        />
      ) : error ? (
        <ProblemNotice
          error={error}
          onRetry={() => {
            void template.refetch();
            void templates.refetch();
          }}
        />
      ) : (
        <Waiting />
      )}
    </Page>
  );
}

/** What is typed is kept until it is saved, whatever becomes of the page. */
function WithKept({ template, templates }: { template: Template; templates: Templates }) {
  const kept = useDraft<Unsaved>(`template.${template.id}`);
  return kept.found === undefined ? <Waiting /> : <TemplateEditor {...{ template, templates, kept }} />;
}
