import { useState } from 'react';
import { Conflict } from '../../../api/problem';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Checkbox, ChoiceGroup, Dialog, TextArea, TextField, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { type Benefit, type BenefitEntry, useSaveBenefit } from '../api/useCatalogue';
import { entrySchema, entryStart, entryWish, KINDS, RECIPIENTS } from '../forms/entry';
import { EntryConflict } from './EntryConflict';

interface EntryDialogProps {
  /** The entry to change; none: a new one. */
  benefit?: Benefit;
  onClose: () => void;
}

interface Theirs {
  version: number;
  entry: BenefitEntry;
  by: string;
}

function theirsOf(error: unknown): Theirs | undefined {
  if (!(error instanceof Conflict)) return undefined;
  const { current, version, changedBy } = error.body as Record<string, unknown>;
  return current
    ? { entry: current as BenefitEntry, version: Number(version), by: String(changedBy) }
    : undefined;
}

/** An entry of the catalogue to fill in. When somebody was faster, both are shown and one of them chosen. */
export function EntryDialog({ benefit, onClose }: EntryDialogProps) {
  const t = useTexts('benefits');
  const [seen, setSeen] = useState(benefit && { id: benefit.id, version: benefit.version });
  const [theirs, setTheirs] = useState<Theirs>();
  const form = useZodForm(entrySchema, entryStart(benefit));
  const save = useSaveBenefit(() => {
    toast(t('catalogue.saved'));
    onClose();
  });
  const money = form.watch('kind') === 'MONEY';
  const uncapped = form.watch('uncapped');

  function settle(mine: boolean) {
    if (!theirs || !seen) return;
    setSeen({ ...seen, version: theirs.version });
    if (!mine) form.reset(entryStart(theirs.entry));
    setTheirs(undefined);
  }

  return (
    <Dialog open wide onClose={onClose} title={t(benefit ? 'catalogue.change' : 'catalogue.add')}>
      {theirs && <EntryConflict mine={entryWish(form.getValues())} theirs={theirs} onSettle={settle} />}
      <Form
        form={form}
        onSubmit={async (values) => {
          try {
            await save.mutateAsync({ entry: entryWish(values), seen });
          } catch (error) {
            const faster = theirsOf(error);
            if (!faster) throw error;
            setTheirs(faster);
          }
        }}
      >
        <TextField
          label={t('entry.name')}
          readers={t('entry.readers')}
          autoComplete="off"
          error={fieldError(form, 'name')}
          {...form.register('name')}
        />
        <TextArea
          label={t('entry.plainWords')}
          hint={t('entry.plainWordsHint')}
          rows={3}
          readers={t('entry.readers')}
          error={fieldError(form, 'plainWords')}
          {...form.register('plainWords')}
        />
        <ChoiceGroup
          label={t('entry.recipient')}
          cardWidth="12rem"
          options={RECIPIENTS.map((value) => ({ value, label: t(`recipient.${value}`) }))}
          error={fieldError(form, 'recipient')}
          {...form.register('recipient')}
        />
        <ChoiceGroup
          label={t('entry.kind')}
          cardWidth="9rem"
          options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          error={fieldError(form, 'kind')}
          {...form.register('kind')}
        />
        <TextField
          label={t('entry.legalBasis')}
          readers={t('entry.readers')}
          error={fieldError(form, 'legalBasis')}
          {...form.register('legalBasis')}
        />
        {money && (
          <>
            <TextField
              label={t('entry.share')}
              hint={t('entry.shareHint')}
              unit="%"
              short
              optional
              inputMode="numeric"
              error={fieldError(form, 'usualSharePercent')}
              {...form.register('usualSharePercent')}
            />
            {!uncapped && (
              <TextField
                label={t('entry.cap')}
                hint={t('entry.capHint')}
                unit="€"
                short
                optional
                inputMode="decimal"
                error={fieldError(form, 'cap')}
                {...form.register('cap')}
              />
            )}
            <Checkbox label={t('entry.uncapped')} {...form.register('uncapped')} />
          </>
        )}
        <Checkbox label={t('entry.claim')} hint={t('entry.claimHint')} {...form.register('claim')} />
        <Checkbox label={t('entry.needsCoaching')} {...form.register('needsCoaching')} />
        <Checkbox label={t('entry.active')} hint={t('entry.activeHint')} {...form.register('active')} />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={save.isPending} disabled={Boolean(theirs)}>
            {t('catalogue.save')}
          </Button>
          <Button onClick={onClose}>{t('catalogue.cancel')}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
