import { beforeEach, describe, expect, it } from 'vitest';
import { pretendSession, sessionState } from '../auth/session';
import { API, HttpResponse, http, server } from '../testing/server';
import { api } from './client';
import { Conflict, Problem, Unreachable } from './problem';

describe('API client', () => {
  beforeEach(() => pretendSession('he'));

  it('sends token, idempotency key and expected version with a change', async () => {
    let headers = new Headers();
    server.use(
      http.put(`${API}/api/goals/1`, ({ request }) => {
        headers = request.headers;
        return HttpResponse.json({ ok: true });
      }),
    );
    await api.put('/api/goals/1', { title: 'Zimmerplan' }, { ifMatch: 3 });
    expect(headers.get('authorization')).toBe('Bearer test');
    expect(headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('if-match')).toBe('"3"');
  });

  it('carries a short change on when the page is closed, and only that', async () => {
    const carried: boolean[] = [];
    server.use(
      http.all(`${API}/api/goals/1`, ({ request }) => {
        carried.push(request.keepalive);
        return HttpResponse.json({ ok: true });
      }),
    );
    await api.post('/api/goals/1');
    await api.put('/api/goals/1', { title: 'Zimmerplan' });
    await api.put('/api/goals/1', { title: 'Zimmerplan '.repeat(500) });
    await api.get('/api/goals/1');
    expect(carried).toEqual([true, true, false, false]);
  });

  it('gives the version from the ETag', async () => {
    server.use(
      http.get(`${API}/api/goals/1`, () =>
        HttpResponse.json({ title: 'Zimmerplan' }, { headers: { ETag: '"7"' } }),
      ),
    );
    expect(await api.read('/api/goals/1')).toEqual({ data: { title: 'Zimmerplan' }, version: '7' });
  });

  it('turns a problem into a typed error with its fields', async () => {
    server.use(
      http.post(`${API}/api/cases`, () =>
        HttpResponse.json(
          {
            code: 'request.invalid',
            title: 'Bitte prüfen',
            errors: [{ pointer: '/workplace', code: 'missing', detail: 'Der Betrieb fehlt.' }],
          },
          { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const error = await api.post('/api/cases', {}).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Problem);
    expect((error as Problem).fields[0]?.detail).toBe('Der Betrieb fehlt.');
  });

  it('asks for a file as a file, since a PDF is no JSON', async () => {
    server.use(
      http.get(`${API}/api/letters/1/pdf`, ({ request }) =>
        request.headers.get('Accept')?.includes('application/json')
          ? new HttpResponse(null, { status: 406 })
          : new HttpResponse('%PDF-', {
              headers: { 'Content-Disposition': 'attachment; filename="Brief.pdf"' },
            }),
      ),
    );
    expect((await api.file('/api/letters/1/pdf')).name).toBe('Brief.pdf');
  });

  it('tells a conflict from other problems', async () => {
    server.use(
      http.put(`${API}/api/goals/1`, () =>
        HttpResponse.json({ code: 'request.version-conflict' }, { status: 412 }),
      ),
    );
    await expect(api.put('/api/goals/1', {}, { ifMatch: 1 })).rejects.toBeInstanceOf(Conflict);
  });

  it('says that the portal cannot be reached', async () => {
    server.use(http.get(`${API}/api/todo`, () => HttpResponse.error()));
    await expect(api.get('/api/todo')).rejects.toBeInstanceOf(Unreachable);
  });

  it('ends the session when the token is refused for good', async () => {
    server.use(http.get(`${API}/api/todo`, () => new HttpResponse(null, { status: 401 })));
    await expect(api.get('/api/todo')).rejects.toMatchObject({ status: 401 });
    expect(sessionState()).toEqual({ status: 'ended', realm: 'he' });
  });
});
