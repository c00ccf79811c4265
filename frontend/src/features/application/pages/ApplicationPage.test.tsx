import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, HttpResponse, http, server } from '../../../testing';
import { aCase, CASE, renderInCase } from '../../cases/testing';
import { ApplicationPage } from './ApplicationPage';

const own = () => aCase({ own: true, actions: ['APPLICATION_FILL', 'APPLICATION_FILE'] });

function application(more: Record<string, unknown> = {}) {
  return {
    employeePart: { version: 2, mine: true, job: 'Hauswirtschaft', disabilityDegree: 50 },
    health: { difficulties: 'Das Kochen' },
    gaps: [{ code: 'applications.weekly-hours', sentence: 'Fehlt.', paragraph: '§ 185 Abs. 2 SGB IX' }],
    actions: ['APPLICATION_FILL', 'APPLICATION_FILE'],
    ...more,
  };
}

describe('application', () => {
  beforeEach(() => {
    server.use(
      http.get(`${API}/api/cases/${CASE}/papers`, () => HttpResponse.json([])),
      http.get(`${API}/api/cases/${CASE}/application`, () => HttpResponse.json(application())),
    );
  });

  it('is filed with gaps: they are listed and stand in nobody’s way', async () => {
    const filed: unknown[] = [];
    server.use(
      http.post(`${API}/api/cases/${CASE}/application/filing`, async ({ request }) => {
        filed.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderInCase(<ApplicationPage />, own());
    expect(await screen.findByText('Die Arbeitszeit in der Woche')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Antrag stellen' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText(/Eine Angabe fehlt noch/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Antrag stellen' }));
    await expect.poll(() => filed).toEqual([{}]);
  });

  it('saves what is filled in and leaves out what stays open', async () => {
    const saved: unknown[] = [];
    server.use(
      http.put(`${API}/api/cases/${CASE}/application/employee-part`, async ({ request }) => {
        saved.push([request.headers.get('If-Match'), await request.json()]);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderInCase(<ApplicationPage />, own());
    await user.click(await screen.findByLabelText('Angestellt'));
    await user.click(screen.getByRole('button', { name: 'Angaben speichern' }));
    expect(await screen.findByText('Die Angaben sind gespeichert.')).toBeVisible();
    expect(saved).toEqual([
      [
        '"2"',
        {
          content: {
            disabilityDegree: 50,
            employment: 'EMPLOYED',
            job: 'Hauswirtschaft',
            difficulties: 'Das Kochen',
          },
        },
      ],
    ]);
  });

  it('shows what somebody else wrote meanwhile, beside what was typed', async () => {
    let changed = false;
    server.use(
      http.get(`${API}/api/cases/${CASE}/application`, () =>
        HttpResponse.json(
          changed
            ? application({
                employeePart: { version: 3, mine: true, job: 'Reinigung', disabilityDegree: 50 },
              })
            : application(),
        ),
      ),
      http.put(`${API}/api/cases/${CASE}/application/employee-part`, () => {
        changed = true;
        return HttpResponse.json({ code: 'request.changed-meanwhile' }, { status: 412 });
      }),
    );
    const { user } = await renderInCase(<ApplicationPage />, own());
    const job = await screen.findByLabelText('Tätigkeit');
    await user.clear(job);
    await user.type(job, 'Küche');
    await user.click(screen.getByRole('button', { name: 'Angaben speichern' }));
    expect(await screen.findByText('Jemand hat den Antrag inzwischen geändert')).toBeVisible();
    expect(await screen.findByText('Reinigung')).toBeVisible();
    expect(job).toHaveValue('Küche');
  });

  it('lets nobody fill in for others a part that hides something from them', async () => {
    server.use(
      http.get(`${API}/api/cases/${CASE}/application`, () =>
        HttpResponse.json({
          employeePart: { version: 2, mine: false },
          gaps: [],
          actions: ['RECORD_FOR_OTHERS'],
        }),
      ),
    );
    await renderInCase(<ApplicationPage />, aCase());
    expect(await screen.findByText(/nicht alle Angaben darin sehen/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Für jemanden ausfüllen' })).not.toBeInTheDocument();
  });
});
