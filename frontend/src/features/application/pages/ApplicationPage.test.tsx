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
      http.get(`${API}/api/cases/${CASE}/package`, () =>
        HttpResponse.json({
          coachingOffered: true,
          grantedMinutes: null,
          parts: [],
          named: [],
          actions: [],
          recordable: [],
        }),
      ),
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

  it('says before anything is filled in that coaching is not offered, and what is', async () => {
    server.use(
      http.get(`${API}/api/cases/${CASE}/package`, () =>
        HttpResponse.json({
          coachingOffered: false,
          grantedMinutes: null,
          parts: [],
          named: [],
          actions: ['BENEFIT_ASK'],
          recordable: [],
        }),
      ),
      http.get(`${API}/api/benefits`, () =>
        HttpResponse.json({
          benefits: [
            { id: 'b1', name: 'Technische Arbeitshilfen', active: true, recipient: 'EMPLOYEE' },
            { id: 'b2', name: 'Wohnungshilfen', active: false, recipient: 'EMPLOYEE' },
            { id: 'b3', name: 'Prämien', active: true, recipient: 'EMPLOYER' },
          ],
          actions: [],
        }),
      ),
    );
    await renderInCase(<ApplicationPage />, own());
    expect(await screen.findByText('Jobcoaching wird hier zurzeit nicht angeboten')).toBeVisible();
    expect((await screen.findByText('Technische Arbeitshilfen')).closest('ul')?.children).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Andere Hilfe beantragen' })).toHaveAttribute(
      'href',
      `/faelle/${CASE}/hilfen/neu`,
    );
    expect(screen.getByRole('button', { name: 'Antrag stellen' })).toBeEnabled();
  });

  it('asks which other body it was after yes, and lets go of what was named only when its box is emptied', async () => {
    const saved: { content: Record<string, unknown> }[] = [];
    server.use(
      http.put(`${API}/api/cases/${CASE}/application/employee-part`, async ({ request }) => {
        saved.push((await request.json()) as { content: Record<string, unknown> });
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderInCase(<ApplicationPage />, own());
    const asked = within(await screen.findByRole('group', { name: /andere Stelle gefragt/ }));
    expect(screen.queryByLabelText('Welche Stelle?')).not.toBeInTheDocument();
    await user.click(asked.getByLabelText('Ja'));
    await user.type(screen.getByLabelText('Welche Stelle?'), 'Rentenversicherung');
    await user.click(asked.getByLabelText('Weiß ich nicht'));
    await user.click(screen.getByRole('button', { name: 'Angaben speichern' }));
    await expect
      .poll(() => saved[0]?.content)
      .toMatchObject({
        rehabilitationAsked: 'UNKNOWN',
        rehabilitationCarrier: 'Rentenversicherung',
      });
    await user.click(asked.getByLabelText('Nein'));
    await user.clear(screen.getByLabelText('Welche Stelle?'));
    await user.click(screen.getByRole('button', { name: 'Angaben speichern' }));
    await expect.poll(() => saved[1]?.content).toMatchObject({ rehabilitationAsked: 'NO' });
    expect(saved[1]?.content).not.toHaveProperty('rehabilitationCarrier');
  });

  it('keeps and shows a carrier that was named without a yes, and its box while it is emptied', async () => {
    const named = { version: 2, mine: true, rehabilitationCarrier: 'Rentenversicherung' };
    server.use(
      http.get(`${API}/api/cases/${CASE}/application`, () =>
        HttpResponse.json(application({ employeePart: named })),
      ),
    );
    const { user } = await renderInCase(<ApplicationPage />, own());
    const box = await screen.findByLabelText('Welche Stelle?');
    expect(box).toHaveValue('Rentenversicherung');
    await user.clear(box);
    expect(box).toHaveFocus();
  });

  it('shows whoever reads the part the carrier that was named without a yes', async () => {
    server.use(
      http.get(`${API}/api/cases/${CASE}/application`, () =>
        HttpResponse.json(
          application({
            employeePart: { version: 2, mine: false, rehabilitationCarrier: 'Rentenversicherung' },
            actions: [],
          }),
        ),
      ),
    );
    await renderInCase(<ApplicationPage />, aCase());
    expect(await screen.findByText('Rentenversicherung')).toBeVisible();
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
