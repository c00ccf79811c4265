import { screen, waitFor, within } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Problem } from '../api/problem';
import { requiredDay, requiredText, z } from '../forms/z';
import { renderPage } from '../testing/renderPage';
import { Button } from './Button';
import { DateField } from './DateField';
import { Form, fieldError, useZodForm } from './Form';
import { Select, TextField } from './TextField';

const schema = z.object({ title: requiredText(20), until: requiredDay() });

function Example({ onSubmit }: { onSubmit: (values: unknown) => Promise<unknown> }) {
  const form = useZodForm(schema, { title: '', until: '' });
  return (
    <Form form={form} onSubmit={onSubmit}>
      <TextField label="Titel" error={fieldError(form, 'title')} {...form.register('title')} />
      <DateField control={form.control} name="until" label="Bis" />
      <Button type="submit">Vorschlagen</Button>
    </Form>
  );
}

function Choice({ onSubmit }: { onSubmit: (values: unknown) => Promise<unknown> }) {
  const form = useZodForm(z.object({ which: z.string().min(1, 'errors.choose') }), { which: '' });
  return (
    <Form form={form} onSubmit={onSubmit}>
      <Select
        label="Welche?"
        empty="Bitte auswählen"
        options={[{ value: 'b', label: 'Zweite' }]}
        error={fieldError(form, 'which')}
        {...form.register('which')}
      />
      <Button type="submit">Senden</Button>
    </Form>
  );
}

function Once() {
  const form = useZodForm(z.object({ until: requiredDay() }), { until: '' });
  return (
    <Form form={form} onSubmit={async () => form.reset()}>
      <DateField control={form.control} name="until" label="Bis" />
      <Button type="submit">Vorschlagen</Button>
    </Form>
  );
}

describe('a form', () => {
  it('sends the choice that is shown, whoever made it', async () => {
    const onSubmit = vi.fn(async () => undefined);
    const { user } = await renderPage(<Choice onSubmit={onSubmit} />);
    // As a browser that fills in, or an aid: no event tells of it.
    (screen.getByLabelText('Welche?') as HTMLSelectElement).value = 'b';
    await user.click(screen.getByRole('button', { name: 'Senden' }));
    expect(onSubmit).toHaveBeenCalledWith({ which: 'b' });
  });

  it('shows what is missing above and beside the fields, and takes the focus there', async () => {
    const onSubmit = vi.fn(async () => undefined);
    const { user } = await renderPage(<Example onSubmit={onSubmit} />);
    await user.click(screen.getByRole('button', { name: 'Vorschlagen' }));

    const summary = await screen.findByRole('alert');
    await waitFor(() => expect(summary).toHaveFocus());
    expect(screen.getByLabelText('Titel')).toHaveAccessibleDescription('Bitte ausfüllen.');
    await user.click(within(summary).getAllByRole('link')[0] as HTMLElement);
    expect(screen.getByLabelText('Titel')).toHaveFocus();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('keeps the button where it is while it is pressed, or the click that sends would be lost', async () => {
    const { user } = await renderPage(<Example onSubmit={vi.fn(async () => undefined)} />);
    const send = screen.getByRole('button', { name: 'Vorschlagen' });
    await user.click(send);
    await screen.findByRole('alert');
    await user.type(screen.getByLabelText('Bis'), '15.12.2026');
    await user.type(screen.getByLabelText('Titel'), 'Zimmerplan');
    await waitFor(() => expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(1));
    await user.pointer({ keys: '[MouseLeft>]', target: send });
    await new Promise((checked) => setTimeout(checked, 50));
    expect(screen.getByRole('alert')).toBeVisible();
    await user.pointer({ keys: '[/MouseLeft]', target: send });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('keeps what the portal refused beside its field until another value stands there', async () => {
    const onSubmit = vi.fn(async () => {
      throw new Problem(409, {
        errors: [{ pointer: '/title', code: 'taken', detail: 'So heißt schon eines.' }],
      });
    });
    const { user } = await renderPage(<Example onSubmit={onSubmit} />);
    await user.type(screen.getByLabelText('Bis'), '15.12.2026');
    const title = screen.getByLabelText('Titel');
    // The cursor stays in the field while the button is pressed; the summary takes it away, which checks the field again.
    await user.type(title, 'Zimmerplan');
    await user.click(screen.getByRole('button', { name: 'Vorschlagen' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    await new Promise((checked) => setTimeout(checked, 50));
    expect(title).toHaveAccessibleDescription('So heißt schon eines.');
    await user.type(title, ' 2');
    await user.tab();
    await waitFor(() => expect(title).not.toHaveAccessibleDescription());
  });

  it('reads a typed German day', async () => {
    const onSubmit = vi.fn(async () => undefined);
    const { user } = await renderPage(<Example onSubmit={onSubmit} />);
    await user.type(screen.getByLabelText('Titel'), 'Zimmerplan');
    await user.type(screen.getByLabelText('Bis'), '15.12.2026');
    await user.click(screen.getByRole('button', { name: 'Vorschlagen' }));
    expect(onSubmit).toHaveBeenCalledWith({ title: 'Zimmerplan', until: '2026-12-15' });
  });

  it('puts what the API says beside the field and keeps the input', async () => {
    const refuse = async () => {
      throw new Problem(400, {
        errors: [{ pointer: '/title', code: 'taken', detail: 'Diesen Titel gibt es schon.' }],
      });
    };
    const { user } = await renderPage(<Example onSubmit={refuse} />);
    await user.type(screen.getByLabelText('Titel'), 'Zimmerplan');
    await user.type(screen.getByLabelText('Bis'), '15.12.2026');
    await user.click(screen.getByRole('button', { name: 'Vorschlagen' }));
    expect(await screen.findByRole('link', { name: 'Diesen Titel gibt es schon.' })).toBeVisible();
    expect(screen.getByLabelText('Titel')).toHaveValue('Zimmerplan');
  });

  it('says above the fields what the API puts down to none of them', async () => {
    const refuse = async () => {
      throw new Problem(409, {
        errors: [{ pointer: '', code: 'moved-on', detail: 'Das Programm steht schon fest.' }],
      });
    };
    let drawn = 0;
    const counted = () => {
      drawn += 1;
    };
    const { user } = await renderPage(
      <Profiler id="form" onRender={counted}>
        <Example onSubmit={refuse} />
      </Profiler>,
    );
    await user.type(screen.getByLabelText('Titel'), 'Zimmerplan');
    await user.type(screen.getByLabelText('Bis'), '15.12.2026');
    await user.click(screen.getByRole('button', { name: 'Vorschlagen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Das Programm steht schon fest.');
    expect(screen.queryByRole('link')).toBeNull();
    // It comes to rest: what is kept beside its field is set again after each drawing, but this has no field.
    const before = drawn;
    await new Promise((checked) => setTimeout(checked, 300));
    expect(drawn - before).toBeLessThan(5);
    expect(screen.getByLabelText('Titel')).toHaveValue('Zimmerplan');
  });

  it('is empty again once it was sent, also where the cursor still stands in the day', async () => {
    const { user } = await renderPage(<Once />);
    await user.type(screen.getByLabelText('Bis'), '15.12.2026');
    await user.click(screen.getByRole('button', { name: 'Vorschlagen' }));
    await waitFor(() => expect(screen.getByLabelText('Bis')).toHaveValue(''));
  });

  it('says above the fields what went wrong and the way out where no field is to blame', async () => {
    const refuse = async () => {
      throw new Problem(409, {
        title: 'Ein Vorschlag ist noch offen',
        detail: 'Warten Sie die Antworten ab.',
      });
    };
    const { user } = await renderPage(<Example onSubmit={refuse} />);
    await user.type(screen.getByLabelText('Titel'), 'Zimmerplan');
    await user.type(screen.getByLabelText('Bis'), '15.12.2026');
    await user.click(screen.getByRole('button', { name: 'Vorschlagen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Ein Vorschlag ist noch offen. Warten Sie die Antworten ab.',
    );
  });
});
