import { useNavigate } from 'react-router';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, formatDate, Link, Page, ProblemNotice, Table, Waiting } from '../../../ui';
import {
  type DecidingBody,
  type TemplateKind,
  type Templates,
  templatePath,
  useBeginTemplate,
  useBodies,
  useTemplates,
} from '../api/useTemplates';

const KINDS: TemplateKind[] = ['NOTICE', 'PLAIN'];

interface VersionsProps {
  body: DecidingBody;
  kind: TemplateKind;
  templates: Templates;
}

function Versions({ body, kind, templates }: VersionsProps) {
  const t = useTexts('templates');
  const navigate = useNavigate();
  const begin = useBeginTemplate((template) => void navigate(templatePath(template.id)));
  const versions = templates.versions.filter((version) => version.body === body && version.kind === kind);
  const title =
    body === 'OFFICE'
      ? t(`kind.${kind}`)
      : t('kindOf', { kind: t(`kind.${kind}`), body: t(`bodies.${body}`) });
  const open = versions.find(({ state }) => state === 'DRAFT');
  return (
    <section className="section stack" aria-labelledby={`kind-${body}-${kind}`}>
      <h2 id={`kind-${body}-${kind}`}>{title}</h2>
      <p className="muted reading">{t(`kindText.${kind}`)}</p>
      <Table
        caption={title}
        rows={versions}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'number',
            head: t('list.version'),
            rowHead: true,
            cell: ({ id, number }) => (
              <Link to={templatePath(id)}>
                {number === 0 ? t('list.portal') : t('list.number', { number })}
              </Link>
            ),
          },
          {
            id: 'state',
            head: t('list.state'),
            cell: ({ state }) => (
              <Badge tone={state === 'IN_FORCE' ? 'success' : 'neutral'}>{t(`state.${state}`)}</Badge>
            ),
          },
          {
            id: 'from',
            head: t('list.from'),
            cell: ({ inForceFrom }) => (inForceFrom ? formatDate(inForceFrom) : '–'),
          },
          { id: 'by', head: t('list.by'), cell: ({ changedBy }) => changedBy || '–' },
        ]}
      />
      {begin.error && <ProblemNotice error={begin.error} />}
      {!open && (
        <div>
          <Button busy={begin.isPending} onClick={() => begin.mutate({ decidingBody: body, kind })}>
            {t(`begin.${kind}`)}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The words of the notices of an office, and of their twin in plain words. */
export function TemplatesPage() {
  const t = useTexts('templates');
  const templates = useTemplates();
  const bodies = useBodies();
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      {templates.isPending && <Waiting />}
      {templates.isError && (
        <ProblemNotice error={templates.error} onRetry={() => void templates.refetch()} />
      )}
      {templates.data &&
        bodies.flatMap((body) =>
          KINDS.map((kind) => (
            <Versions key={`${body} ${kind}`} body={body} kind={kind} templates={templates.data} />
          )),
        )}
    </Page>
  );
}
