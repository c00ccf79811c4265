import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FormDefinition } from '../../../forms/definition/types';
import { useTexts } from '../../../i18n/useTexts';
import {
  Badge,
  Button,
  EmptyState,
  formatDate,
  Link,
  LinkButton,
  Page,
  ProblemNotice,
  toast,
  useProblemText,
  Waiting,
} from '../../../ui';
import type { FormLine, VersionLine } from '../api/types';
import { useBeginDraft } from '../api/useBeginDraft';
import { useForms } from '../api/useForms';
import { CopyDialog } from '../components/CopyDialog';
import { ImportDialog } from '../components/ImportDialog';
import { NewFormDialog } from '../components/NewFormDialog';
import { formPaths } from '../paths';
import '../builder.css';

/** The forms of the office with their versions. */
export function FormsPage() {
  const t = useTexts('formbuilder');
  const navigate = useNavigate();
  const problemText = useProblemText();
  const forms = useForms();
  const [asked, setAsked] = useState<'new' | 'import'>();
  const [fromFile, setFromFile] = useState<FormDefinition>();
  const [copied, setCopied] = useState<VersionLine>();
  const begin = useBeginDraft((edition) => navigate(formPaths.editor(edition.id)));
  const taken = (forms.data ?? []).map(({ key }) => key);

  return (
    <Page
      title={t('list.title')}
      subtitle={t('list.intro')}
      actions={
        <>
          <Button onClick={() => setAsked('import')}>{t('list.import')}</Button>
          <Button kind="primary" icon="add" onClick={() => setAsked('new')}>
            {t('list.new')}
          </Button>
        </>
      }
    >
      {forms.isPending && <Waiting />}
      {forms.isError && <ProblemNotice error={forms.error} onRetry={() => void forms.refetch()} />}
      {forms.data?.length === 0 && <EmptyState title={t('list.none')}>{t('list.noneText')}</EmptyState>}
      <ul className="forms-list">
        {forms.data?.map((form) => (
          <FormCard
            key={form.id}
            form={form}
            onCopy={setCopied}
            onDraft={() =>
              begin.mutate({ formId: form.id }, { onError: (error) => toast(problemText(error), 'danger') })
            }
          />
        ))}
      </ul>
      {asked === 'new' && <NewFormDialog taken={taken} onClose={() => setAsked(undefined)} />}
      <ImportDialog
        open={asked === 'import'}
        onClose={() => setAsked(undefined)}
        consequence={t('import.begins')}
        confirm={t('import.begin')}
        onDefinition={(definition) => {
          setAsked(undefined);
          setFromFile(definition);
        }}
      />
      {fromFile && (
        <NewFormDialog taken={taken} definition={fromFile} onClose={() => setFromFile(undefined)} />
      )}
      {copied && <CopyDialog version={copied} taken={taken} onClose={() => setCopied(undefined)} />}
    </Page>
  );
}

interface CardProps {
  form: FormLine;
  onCopy: (version: VersionLine) => void;
  onDraft: () => void;
}

function FormCard({ form, onCopy, onDraft }: CardProps) {
  const t = useTexts('formbuilder');
  const [latest] = form.versions;
  const draft = form.versions.find(({ state }) => state === 'DRAFT');
  return (
    <li className="box form-card">
      <h2 className="h3">{form.title}</h2>
      <ul className="form-versions">
        {form.versions.map((version, at) => (
          <li key={version.id} className="form-version">
            <Link to={formPaths.editor(version.id)}>
              {t('list.version', { number: version.number })}
              <span className="sr-only"> {form.title}</span>
            </Link>
            <StateBadge version={version} />
            {form.versions[at + 1] && (
              <Link to={formPaths.compare(form.versions[at + 1]?.id ?? '', version.id)}>
                {t('list.compare', { number: form.versions[at + 1]?.number })}
                <span className="sr-only">
                  {' '}
                  {form.title}, {t('list.version', { number: version.number })}
                </span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p className="row">
        {!draft && (
          <LinkButton onClick={onDraft} aria-label={`${t('list.draft')}: ${form.title}`}>
            {t('list.draft')}
          </LinkButton>
        )}
        {latest && (
          <Link to={formPaths.mapping(latest.id)}>
            {t('mapping.title')}
            <span className="sr-only"> {form.title}</span>
          </Link>
        )}
        {latest && (
          <LinkButton onClick={() => onCopy(latest)} aria-label={`${t('list.copy')}: ${form.title}`}>
            {t('list.copy')}
          </LinkButton>
        )}
      </p>
    </li>
  );
}

const TONES = { DRAFT: 'warning', PLANNED: 'info', IN_FORCE: 'success', SUPERSEDED: 'neutral' } as const;

function StateBadge({ version }: { version: VersionLine }) {
  const t = useTexts('formbuilder');
  const date = version.inForceFrom ? formatDate(version.inForceFrom) : '';
  return <Badge tone={TONES[version.state]}>{t(`state.${version.state}`, { date })}</Badge>;
}
