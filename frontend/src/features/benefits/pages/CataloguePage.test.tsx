import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { CataloguePage } from './CataloguePage';

const aid = {
  id: 'b1',
  version: 1,
  name: 'Technische Arbeitshilfen',
  plainWords: 'Geld für ein Gerät.',
  recipient: 'EMPLOYEE',
  kind: 'MONEY',
  legalBasis: '§ 185 Abs. 3 Nr. 1 Buchst. a SGB IX',
  usualSharePercent: null,
  capCents: null,
  uncapped: false,
  claim: false,
  needsCoaching: false,
  active: true,
  source: 'SGB IX',
  changedBy: null,
};

it('says “no cap” only where the office decided so, and takes the amount away then', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get(`${API}/api/benefits`, () =>
      HttpResponse.json({
        benefits: [
          { ...aid, capCents: 50000 },
          { ...aid, id: 'b2', name: 'Wohnungshilfen' },
          { ...aid, id: 'b3', name: 'Umzug', uncapped: true },
        ],
        actions: ['WRITE'],
      }),
    ),
    http.put(`${API}/api/benefits/b1`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...aid, version: 2, uncapped: true });
    }),
  );
  const { user } = await renderPage(<CataloguePage />);
  const row = (name: RegExp) => screen.getByRole('row', { name });
  expect(await screen.findByRole('row', { name: /^Wohnungshilfen/ })).not.toHaveTextContent(
    'kein Höchstbetrag',
  );
  expect(row(/^Umzug/)).toHaveTextContent('kein Höchstbetrag');
  expect(row(/^Technische/)).toHaveTextContent('500,00 €');
  await user.click(screen.getByRole('button', { name: 'Ändern Technische Arbeitshilfen' }));
  await user.click(screen.getByLabelText('Es gibt keinen Höchstbetrag'));
  expect(screen.queryByLabelText(/^Höchstbetrag/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Speichern' }));
  await expect.poll(() => sent).toMatchObject([{ uncapped: true, capCents: null }]);
});

it('shows what another administrator changed, and keeps what was typed until one of both is chosen', async () => {
  const sent: { body: unknown; version: string | null }[] = [];
  server.use(
    http.get(`${API}/api/benefits`, () => HttpResponse.json({ benefits: [aid], actions: ['WRITE'] })),
    http.put(`${API}/api/benefits/b1`, async ({ request }) => {
      const version = request.headers.get('If-Match');
      sent.push({ body: await request.json(), version });
      if (version === '"2"') return HttpResponse.json({ ...aid, version: 3, usualSharePercent: 75 });
      return HttpResponse.json(
        {
          code: 'request.changed-meanwhile',
          title: 'Geändert',
          version: 2,
          current: { ...aid, usualSharePercent: 50 },
          changedBy: 'Frau Farn',
        },
        { status: 412 },
      );
    }),
  );
  const { user } = await renderPage(<CataloguePage />);
  expect(await screen.findByRole('heading', { name: 'Hilfen an beschäftigte Personen' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ändern Technische Arbeitshilfen' }));
  const dialog = screen.getByRole('dialog', { name: 'Hilfe ändern' });
  await user.type(within(dialog).getByLabelText(/Üblicher Anteil/), '75');
  await user.click(within(dialog).getByRole('button', { name: 'Speichern' }));
  const row = await within(dialog).findByRole('row', { name: /Üblicher Anteil/ });
  expect(row).toHaveTextContent('50 %');
  expect(row).toHaveTextContent('75 %');
  await user.click(within(dialog).getByRole('button', { name: 'Meine Angaben behalten' }));
  await user.click(within(dialog).getByRole('button', { name: 'Speichern' }));
  await screen.findByText('Der Katalog ist geändert.');
  expect(sent.map(({ version }) => version)).toEqual(['"1"', '"2"']);
  expect(sent[1]?.body).toMatchObject({ usualSharePercent: 75 });
});
