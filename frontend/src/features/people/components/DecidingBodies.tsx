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
  return (data ?? []).map((body) => <BodyForm key={`${body.body} ${body.version}`} body={body} />);
}

function BodyForm({ body }: { body: DecidingBody }) {
  const t = useTexts('people');
  const enter = useEnterBody(body, () => toast(t('bodies.done')));
  const form = useZodForm(schema, {
    name: body.name,
    address: body.address.join('\n'),
    contact: body.contact.join('\n'),
  });
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
          hint={t('bodies.nameHint')}
          autoComplete="off"
          disabled={!may}
          error={fieldError(form, 'name')}
          {...form.register('name')}
        />
        <TextArea
          id={`address-${body.body}`}
          label={t('bodies.address')}
          hint={t('bodies.addressHint')}
          rows={3}
          disabled={!may}
          error={fieldError(form, 'address')}
          {...form.register('address')}
        />
        <TextArea
          id={`contact-${body.body}`}
          label={t('bodies.contact')}
          hint={t('bodies.contactHint')}
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
