import type { ReactElement } from 'react';
import { Outlet, Route, Routes } from 'react-router';
import { DeciderContext } from '../../i18n/decider';
import { renderPage } from '../../testing';
import type { CaseOverview } from './api/useCase';

export const CASE = '01920000-0000-7000-8000-00000000000a';

/** A case for the tests of its pages. */
export function aCase(more: Partial<CaseOverview> = {}): CaseOverview {
  return {
    id: CASE,
    version: 3,
    number: 'HE-2026-0042',
    state: 'APPLICATION_DRAFT',
    stand: more.state ?? 'APPLICATION_DRAFT',
    phase: 'ASKING',
    restingSince: null,
    own: false,
    employee: 'Frau Linde',
    workplace: 'Möbelhaus',
    programme: { id: 'pr', name: 'Jobcoaching am Arbeitsplatz', decidingBody: 'OFFICE', body: null },
    coachingOffered: true,
    programmeVersionId: null,
    filedOn: null,
    openedAt: '2026-02-02T09:00:00Z',
    stateSince: '2026-02-02T09:00:00Z',
    turn: { who: 'OFFICE', name: 'Frau Escheveria', mine: false, kind: null, todo: null },
    dates: [],
    clocks: [],
    waiting: [],
    people: [
      { participantId: 'p1', relation: 'EMPLOYEE', name: 'Frau Linde', organisation: null },
      {
        participantId: 'p2',
        relation: 'RESPONSIBLE_CASE_WORKER',
        name: 'Frau Escheveria',
        organisation: null,
      },
    ],
    relations: [],
    actions: [],
    recordable: [],
    ...more,
  };
}

/** A page inside the frame of a case. */
export function renderInCase(page: ReactElement, overview: CaseOverview) {
  return renderPage(
    <Routes>
      <Route
        element={
          <DeciderContext value={overview.programme.decidingBody}>
            <Outlet context={{ overview }} />
          </DeciderContext>
        }
      >
        <Route path="*" element={page} />
      </Route>
    </Routes>,
    { path: `/faelle/${overview.id}/seite`, route: '/faelle/:caseId/*' },
  );
}
