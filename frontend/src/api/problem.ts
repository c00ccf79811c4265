import type { Schema } from './schema';

export type FieldProblem = Schema<'FieldError'>;

/** What a proxy in front of the API answers may lack any of it. */
type ProblemBody = Partial<Schema<'Problem'>>;

/** An answer of the API that says no, as RFC 9457 puts it. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly fields: FieldProblem[];
  readonly traceId?: string;
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody) {
    super(body.title ?? body.code ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.code = body.code ?? `http.${status}`;
    this.title = body.title ?? '';
    this.detail = body.detail ?? '';
    this.fields = body.errors ?? [];
    this.traceId = body.traceId;
    this.body = body;
  }
}

/** Somebody else changed the thing meanwhile (412); the body carries the state of now where the API gives it. */
export class Conflict extends Problem {
  constructor(body: ProblemBody) {
    super(412, body);
    this.name = 'Conflict';
  }
}

/** The request never got an answer. Repeating it with the same key is safe. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: ProblemBody = isJson ? ((await response.json()) as ProblemBody) : {};
  return response.status === 412 ? new Conflict(body) : new Problem(response.status, body);
}
