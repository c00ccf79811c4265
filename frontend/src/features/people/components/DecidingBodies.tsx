import { useEffect, useState } from 'react';
import { Conflict } from '../../../api/problem';
import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, TextArea, TextField, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { type DecidingBody, useDecidingBodies, useEnterBody } from '../api/useDecidingBodies';

const schema = z.object({
  name: requiredText(200),
  address: requiredText(600),
  contact: z.string().trim().max(600),
});

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What the bodies that decide in the place of the office are called; offices without one see nothing of it. */
export function DecidingBodies() {
  const { data } = useDecidingBodies();
  return (data ?? []).map((body) => <BodyForm key={body.body} body={body} />);
}

const textOf = (body: DecidingBody) => ({
  name: body.name,
  address: body.address.join('\n'),
  contact: body.contact.join('\n'),
});

function BodyForm({ body }: { body: DecidingBody }) {
  const t = useTexts('people');
  /** What the text here was written on: what somebody else saves meanwhile does not touch it. */
  const [ground, setGround] = useState(body);
  const form = useZodForm(schema, textOf(ground));
  const settle = (now: DecidingBody) => {
    setGround(now);
    form.reset(textOf(now));
  };
  const enter = useEnterBody(ground, (saved) => {
    settle(saved);
    toast(t('bodies.done'));
  });
  const { isDirty } = form.formState;
  const refused = enter.error instanceof Conflict;
  useEffect(() => {
    if (body.version <= ground.version || enter.isPending) return;
    if (!isDirty) settle(body);
    // Who was refused now reads beside each field what the other one saved, and may write over it.
    else if (refused) setGround(body);
  });
  const theirs = (field: 'name' | 'address' | 'contact', hint: string) => {
    const text = textOf(ground)[field];
    return refused && text !== form.watch(field)
      ? t('bodies.theirs', { text: text.replaceAll('\n', ', ') || t('bodies.nothing') })
      : hint;
  };
  const may = body.actions.includes('ENTER');
  return (
    <section className="section reading" aria-labelledby={`body-${body.body}`}>
      <h2 id={`body-${body.body}`}>{t(`bodies.title.${body.body}`)}</h2>
      <p className="muted">{t('bodies.intro')}</p>
      <Form
        form={form}
        label={t(`bodies.title.${body.body}`)}
        onSubmit={({ name, address, contact }) =>
          enter.mutateAsync({ name, address: lines(address), contact: lines(contact) })
        }
      >
        <TextField
          id={`name-${body.body}`}
          label={t('bodies.name')}
          hint={theirs('name', t('bodies.nameHint'))}
          autoComplete="off"
          disabled={!may}
          error={fieldError(form, 'name')}
          {...form.register('name')}
        />
        <TextArea
          id={`address-${body.body}`}
          label={t('bodies.address')}
          hint={theirs('address', t('bodies.addressHint'))}
          rows={3}
          disabled={!may}
          error={fieldError(form, 'address')}
          {...form.register('address')}
        />
        <TextArea
          id={`contact-${body.body}`}
          label={t('bodies.contact')}
          hint={theirs('contact', t('bodies.contactHint'))}
          rows={2}
          optional
          disabled={!may}
          error={fieldError(form, 'contact')}
          {...form.register('contact')}
        />
        {may && (
          <div className="form-actions">
            <Button type="submit" busy={enter.isPending}>
              {t('bodies.save')}
            </Button>
          </div>
        )}
      </Form>
    </section>
  );
}
