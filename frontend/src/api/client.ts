import { portalConfig } from '../app/config';
import { accessToken, endSession, renew, sessionState } from '../auth/session';
import { currentLanguage } from '../i18n';
import { spokenLanguage } from '../i18n/languages';
import { eventReader, type StreamEvent } from './eventStream';
import { problemOf, Unreachable } from './problem';

export interface WriteOptions {
  /** Version of the thing that is changed, from `read` or from a view's `version`. */
  ifMatch?: string | number;
  /** Stays the same when the same wish is sent again; `useWrite` takes care of that. */
  idempotencyKey?: string;
}

/** A single thing with the version that a change has to name. */
export interface Versioned<T> {
  data: T;
  version: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface Request extends WriteOptions {
  method: Method;
  path: string;
  body?: unknown;
  signal?: AbortSignal;
  /** What is asked for when it is no JSON. */
  accept?: string;
}

function headersOf(request: Request, token: string | undefined) {
  const headers = new Headers({
    Accept: request.accept ?? 'application/json, application/problem+json',
    'Accept-Language': spokenLanguage(currentLanguage()),
  });
  if (token) headers.set('Authorization', `Bearer ${token}`);
  if (request.body instanceof Blob) headers.set('Content-Type', request.body.type);
  else if (request.body !== undefined && !(request.body instanceof FormData)) {
    headers.set('Content-Type', 'application/json');
  }
  if (request.method !== 'GET') {
    headers.set('Idempotency-Key', request.idempotencyKey ?? crypto.randomUUID());
  }
  if (request.ifMatch !== undefined) {
    headers.set('If-Match', `"${String(request.ifMatch).replaceAll('"', '')}"`);
  }
  return headers;
}

/** Browsers carry on 64 KiB of one page at most; beyond that they refuse to send at all. */
const CARRIED_ON = 4 * 1024;

async function send(request: Request, token: string | undefined): Promise<Response> {
  const { body } = request;
  const sent =
    body === undefined || body instanceof FormData || body instanceof Blob ? body : JSON.stringify(body);
  const isShort = sent === undefined || (typeof sent === 'string' && sent.length < CARRIED_ON);
  try {
    return await fetch(portalConfig().apiUrl + request.path, {
      method: request.method,
      headers: headersOf(request, token),
      body: sent,
      // Who presses a button and closes the page at once has done what the button says.
      keepalive: request.method !== 'GET' && isShort,
      signal: request.signal,
      credentials: 'omit',
      cache: 'no-store',
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable(error);
  }
}

export async function call(request: Request): Promise<Response> {
  // The key is fixed before the first try, so that the second try below is the same wish.
  const wish = { ...request, idempotencyKey: request.idempotencyKey ?? crypto.randomUUID() };
  const signedIn = sessionState().status === 'signed-in';
  let response = await send(wish, await accessToken());
  if (response.status === 401 && signedIn) {
    const token = await renew();
    if (token) response = await send(wish, token);
    if (response.status === 401) endSession();
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function bodyOf<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export const api = {
  get: async <T>(path: string, signal?: AbortSignal) =>
    bodyOf<T>(await call({ method: 'GET', path, signal })),

  /** Like `get`, with the version from the ETag. */
  read: async <T>(path: string, signal?: AbortSignal): Promise<Versioned<T>> => {
    const response = await call({ method: 'GET', path, signal });
    return {
      data: await bodyOf<T>(response),
      version: (response.headers.get('ETag') ?? '').replaceAll('"', ''),
    };
  },

  /** Reads an answer that comes piece by piece; ends when it ends, or when `signal` says so. */
  stream: async (path: string, onEvent: (event: StreamEvent) => void, signal: AbortSignal): Promise<void> => {
    const response = await call({
      method: 'GET',
      path,
      signal,
      accept: 'text/event-stream, application/problem+json',
    });
    if (!response.body) return;
    const read = eventReader(onEvent);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) read(part.value);
  },

  /** A file with the name that the API gave it. */
  file: async (path: string): Promise<{ blob: Blob; name: string }> => {
    const response = await call({ method: 'GET', path, accept: '*/*' });
    const name = /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
    return { blob: await response.blob(), name: name ?? 'datei' };
  },

  post: async <T>(path: string, body?: unknown, options: WriteOptions = {}) =>
    bodyOf<T>(await call({ method: 'POST', path, body, ...options })),

  put: async <T>(path: string, body?: unknown, options: WriteOptions = {}) =>
    bodyOf<T>(await call({ method: 'PUT', path, body, ...options })),

  delete: async <T>(path: string, options: WriteOptions = {}) =>
    bodyOf<T>(await call({ method: 'DELETE', path, ...options })),
};
