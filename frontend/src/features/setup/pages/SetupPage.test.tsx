import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { SetupPage } from './SetupPage';

const point = (name: string, values: object) => ({
  name,
  needed: true,
  done: false,
  have: 0,
  open: 0,
  from: null,
  version: null,
  ...values,
});

const answer = (ready: boolean) =>
  http.get(`${API}/api/setup`, () =>
    HttpResponse.json({
      ready,
      points: [
        point('GROUP', { done: true, have: 1 }),
        point('PEOPLE', { done: ready, have: ready ? 2 : 1, open: ready ? 0 : 1 }),
        point('PROGRAMME', { done: ready, open: ready ? 0 : 11, version: ready ? null : 'v1' }),
        point('FORMS', { needed: false, have: 5, open: 5 }),
      ],
    }),
  );

it('says of each point whether it is done, what is missing, and leads to its place', async () => {
  server.use(answer(false));
  await renderPage(<SetupPage />);
  const needed = await screen.findByRole('list', { name: 'Vor dem ersten Bescheid' });
  expect(screen.getByText('1 von 3 erledigt')).toBeVisible();
  const [group, people, programme] = within(needed).getAllByRole('listitem');
  expect(group).toHaveTextContent(/erledigt.*1 Bereich ist angelegt/);
  expect(people).toHaveTextContent(
    /offen.*Bisher im selben Bereich angemeldet: 1\. .*Noch nicht angemeldet: 1\./,
  );
  expect(programme).toHaveTextContent(/offen.*11 Angaben legt das Amt noch fest/);
  expect(within(programme as HTMLElement).getByRole('link')).toHaveAttribute(
    'href',
    '/verwaltung/foerderprogramme/fassungen/v1',
  );
  const later = screen.getByRole('list', { name: 'Das hat Zeit' });
  expect(later).toHaveTextContent(/hat Zeit.*5 Formulare gelten so, wie das Portal sie mitbringt/);
  expect(screen.queryByText(/Alles Nötige ist erledigt/)).not.toBeInTheDocument();
});

it('says so when everything needed is done', async () => {
  server.use(answer(true));
  await renderPage(<SetupPage />);
  expect(await screen.findByText(/Alles Nötige ist erledigt/)).toBeVisible();
});
