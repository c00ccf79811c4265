import { type APIRequestContext, expect } from '@playwright/test';
import { apiOrigin, keycloakOrigin, type SamplePerson } from './stack';

/** The API as a person may use it, with a token of the local profile's script client. */
export class PersonApi {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly token: string,
  ) {}

  static async of(request: APIRequestContext, person: SamplePerson): Promise<PersonApi> {
    const answer = await request.post(
      `${keycloakOrigin}/realms/${person.realm}/protocol/openid-connect/token`,
      {
        form: {
          grant_type: 'password',
          client_id: 'portal-scripts',
          scope: 'openid',
          username: person.username,
          password: person.password,
        },
      },
    );
    expect(answer.ok(), await answer.text()).toBe(true);
    return new PersonApi(request, ((await answer.json()) as { access_token: string }).access_token);
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.request.get(apiOrigin + path, { headers: this.headers() });
    expect(answer.ok(), `GET ${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  }

  async file(path: string): Promise<Buffer> {
    const answer = await this.request.get(apiOrigin + path, { headers: this.headers() });
    expect(answer.ok(), `GET ${path}: ${answer.status()}`).toBe(true);
    return answer.body();
  }

  async status(path: string): Promise<number> {
    return (await this.request.get(apiOrigin + path, { headers: this.headers() })).status();
  }

  post<T>(path: string, data?: unknown, ifMatch?: number): Promise<T> {
    return this.write('POST', path, data, ifMatch);
  }

  put<T>(path: string, data: unknown, ifMatch?: number): Promise<T> {
    return this.write('PUT', path, data, ifMatch);
  }

  private async write<T>(method: string, path: string, data: unknown, ifMatch?: number): Promise<T> {
    const answer = await this.request.fetch(apiOrigin + path, {
      method,
      data,
      headers: {
        ...this.headers(),
        'Idempotency-Key': crypto.randomUUID(),
        ...(ifMatch === undefined ? {} : { 'If-Match': `"${ifMatch}"` }),
      },
    });
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    const text = await answer.text();
    return (text ? JSON.parse(text) : undefined) as T;
  }

  private headers() {
    return { Authorization: `Bearer ${this.token}` };
  }
}
