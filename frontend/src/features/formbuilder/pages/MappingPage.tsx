import { type FormEvent, useState } from 'react';
import { useParams } from 'react-router';
import { Conflict, Problem } from '../../../api/problem';
import type { FormSection } from '../../../forms/definition/types';
import { useTexts } from '../../../i18n/useTexts';
import { Breadcrumb, Button, Page, ProblemNotice, TextField, toast, Waiting } from '../../../ui';
import type { Edition } from '../api/types';
import { useEdition } from '../api/useEdition';
import { useMapping, useSaveMapping } from '../api/useMapping';
import { formPaths } from '../paths';

type Names = Record<string, string>;

/** The office's table: how each field is called where somebody else keeps their records. */
export function MappingPage() {
  const t = useTexts('formbuilder');
  const { versionId = '' } = useParams();
  const edition = useEdition(versionId);
  return (
    <Page
      title={t('mapping.title')}
      subtitle={edition.data?.definition.layout.title.de}
      before={
        <Breadcrumb
          crumbs={[{ to: formPaths.list, label: t('list.title') }, { label: t('mapping.title') }]}
        />
      }
    >
      {edition.error && <ProblemNotice error={edition.error} onRetry={() => void edition.refetch()} />}
      {!edition.data && !edition.error && <Waiting />}
      {edition.data && <Loaded edition={edition.data} />}
    </Page>
  );
}

function Loaded({ edition }: { edition: Edition }) {
  const { data, error, refetch } = useMapping(edition.formId);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <MappingForm
      edition={edition}
      version={data.version}
      stored={Object.fromEntries(data.entries.map(({ field, external }) => [field, external]))}
    />
  );
}

interface MappingFormProps {
  edition: Edition;
  version: number;
  /** What the portal has now; after somebody else saved it is theirs. */
  stored: Names;
}

function MappingForm({ edition, version, stored }: MappingFormProps) {
  const t = useTexts('formbuilder');
  const [names, setNames] = useState(stored);
  const save = useSaveMapping(edition.formId, () => toast(t('mapping.saved')));
  const entries = Object.entries(names)
    .map(([field, external]) => ({ field, external: external.trim() }))
    .filter(({ external }) => external !== '');
  const wrong = wrongFields(
    save.error,
    entries.map(({ field }) => field),
  );

  function send(event: FormEvent) {
    event.preventDefault();
    save.mutate({ version, entries });
  }

  return (
    <form className="reading stack" noValidate onSubmit={send}>
      <p>{t('mapping.text')}</p>
      {save.error && <ProblemNotice error={save.error} />}
      {edition.definition.layout.steps.flatMap(({ sections }) =>
        sections.map((section) => (
          <Section
            key={section.key}
            section={section}
            names={names}
            stored={save.error instanceof Conflict ? stored : {}}
            wrong={wrong}
            onName={(field, name) => setNames((before) => ({ ...before, [field]: name }))}
          />
        )),
      )}
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={save.isPending}>
          {t('mapping.save')}
        </Button>
      </div>
    </form>
  );
}

interface SectionProps {
  section: FormSection;
  names: Names;
  /** What another person has saved meanwhile; empty while nobody has. */
  stored: Names;
  wrong: Names;
  onName: (field: string, name: string) => void;
}

function Section({ section, names, stored, wrong, onName }: SectionProps) {
  const t = useTexts('formbuilder');
  const theirs = (field: string) => {
    const name = stored[field];
    return name && name !== names[field]?.trim() ? t('mapping.theirs', { name }) : undefined;
  };
  return (
    <fieldset className="stack">
      <legend className="h3">{section.title.de}</legend>
      {section.fields.map(({ field, label }) => (
        <TextField
          key={field}
          name={field}
          label={label.de}
          hint={theirs(field)}
          optional
          maxLength={120}
          value={names[field] ?? ''}
          error={wrong[field]}
          onChange={(event) => onName(field, event.target.value)}
        />
      ))}
    </fieldset>
  );
}

/** The API names the place in the table; people look for the field. */
function wrongFields(error: Error | null, fields: string[]): Names {
  if (!(error instanceof Problem)) return {};
  return Object.fromEntries(
    error.fields.map(({ pointer, detail }) => [fields[Number(pointer.split('/')[2])] ?? '', detail]),
  );
}
