import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

export const API = 'http://localhost:8080';

/** Answers that nearly every page needs; a test adds its own with `server.use`. */
export const server = setupServer(
  http.get(`${API}/api/me`, () =>
    HttpResponse.json({
      person: { id: '01920000-0000-7000-8000-000000000001', name: 'Frau Escheveria', initials: 'Es' },
      tenant: { key: 'he', name: 'LWV Hessen Integrationsamt', federalState: 'Hessen', state: 'TRIAL' },
      roles: ['CASE_WORKER'],
      language: 'de',
      menu: ['todo', 'cases', 'absence'],
      actions: [],
    }),
  ),
  // A form saves its draft once more when it goes away, after the test has ended.
  http.get(`${API}/api/drafts/:key`, () => new HttpResponse(null, { status: 204 })),
  http.put(`${API}/api/drafts/:key`, () => new HttpResponse(null, { status: 204 })),
  http.delete(`${API}/api/drafts/:key`, () => new HttpResponse(null, { status: 204 })),
);

export { HttpResponse, http };
