import '../programmes.css';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, Page, ProblemNotice, Select, TextField, Waiting } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { Programme } from '../api/types';
import { useProgrammes } from '../api/useProgrammes';
import { useStartProgramme } from '../api/useVersionSteps';
import { TimeLine } from '../components/TimeLine';

/** The programmes of the office, each with the line of its versions. */
export function ProgrammesPage() {
  const t = useTexts('programmes');
  const programmes = useProgrammes();
  const [starting, setStarting] = useState(false);
  const mayStart = programmes.data?.actions.includes('START') ?? false;
  return (
    <Page
      title={t('list.title')}
      subtitle={t('list.subtitle')}
      actions={mayStart && <Button onClick={() => setStarting(true)}>{t('list.start')}</Button>}
    >
      {programmes.isPending && <Waiting />}
      {programmes.isError && (
        <ProblemNotice error={programmes.error} onRetry={() => void programmes.refetch()} />
      )}
      {programmes.data?.programmes.map((programme) => (
        <section key={programme.id} className="section" aria-labelledby={`programme-${programme.id}`}>
          <h2 id={`programme-${programme.id}`}>{programme.name}</h2>
          <p className="muted">{t(programme.usual ? 'list.usual' : 'list.further')}</p>
          <TimeLine versions={programme.versions} label={t('list.line', { name: programme.name })} />
        </section>
      ))}
      {programmes.data && starting && (
        <StartDialog programmes={programmes.data.programmes} onClose={() => setStarting(false)} />
      )}
    </Page>
  );
}

const schema = z.object({ name: requiredText(120), copyOf: z.string().min(1, 'errors.choose') });

function StartDialog({ programmes, onClose }: { programmes: Programme[]; onClose: () => void }) {
  const t = useTexts('programmes');
  const navigate = useNavigate();
  const start = useStartProgramme((version) => void navigate(paths.programmeVersion(version.id)));
  const versions = programmes.flatMap(({ name, versions }) =>
    versions.map(({ id, number, state }) => ({
      value: id,
      label: `${name}: ${t('version', { number })} (${t(`states.${state}`)})`,
    })),
  );
  const form = useZodForm(schema, { name: '', copyOf: versions[0]?.value ?? '' });
  return (
    <Dialog open onClose={onClose} title={t('start.title')}>
      <Form
        form={form}
        onSubmit={async (values) => {
          await start.mutateAsync(values);
        }}
      >
        <TextField
          label={t('start.name')}
          hint={t('start.nameHint')}
          readers={t('start.readers')}
          autoComplete="off"
          error={fieldError(form, 'name')}
          {...form.register('name')}
        />
        <Select
          label={t('start.copyOf')}
          options={versions}
          error={fieldError(form, 'copyOf')}
          {...form.register('copyOf')}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={start.isPending}>
            {t('start.submit')}
          </Button>
          <Button onClick={onClose}>{t('enact.cancel')}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
