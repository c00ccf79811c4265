import type { APIRequestContext } from '@playwright/test';
import { personNamed } from '../../support/actors';
import { PersonApi } from '../../support/api';

/** The people of the sample case in Marburg, by what they do in it. */
const PEOPLE = {
  employee: 'minze',
  employer: 'klee',
  ifd: 'crossandra',
  coach: 'begonia',
  worker: 'escheveria',
  colleague: 'farn',
} as const;

export type Who = keyof typeof PEOPLE;

export const sample = (who: Who) => personNamed(PEOPLE[who]);

/** A day as the API writes it, by the calendar of the office. */
const day = (offset: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(Date.now() + offset * 86_400_000);

interface Part {
  filler: string;
  version: number;
  state: string;
}

/** What is not the point of the journey, done by the people who do it, through the API. */
export class Hessen {
  caseId = '';

  constructor(private readonly request: APIRequestContext) {}

  as(who: Who): Promise<PersonApi> {
    return PersonApi.of(this.request, sample(who));
  }

  path(rest: string) {
    return `/api/cases/${this.caseId}${rest}`;
  }

  async post<T = void>(who: Who, rest: string, data: unknown = {}, ifMatch?: number): Promise<T> {
    return (await this.as(who)).post<T>(this.path(rest), data, ifMatch);
  }

  /** A case in which the employee agrees and the company may take part; both sides of the application are written. */
  async open() {
    const ifd = await this.as('ifd');
    const employee = {
      salutation: 'HERR',
      givenName: 'Moritz',
      familyName: 'Minze',
      email: sample('employee').username,
      postalAddress: 'Musterstraße 12\n35037 Marburg',
    };
    this.caseId = (
      await ifd.post<{ id: string }>('/api/cases', {
        asking: 'IFD_ADVISER',
        occasions: ['PERFORMANCE_COMMUNICATION'],
        situation: 'DISMISSAL_IN_SIGHT',
        question:
          'Seit einem Unfall hält das Handgelenk nicht lange; auf Leitern steigt Herr Minze nicht mehr.',
        employee,
        employeeAgrees: true,
        workplace: 'Gebäudedienst Lindenblatt (Muster)',
      })
    ).id;
    await this.post('worker', '/responsible', undefined);
    await this.consent('employee', 'COMPANY_TAKES_PART', ['SUPERVISOR']);
    await this.post('worker', '/informing', undefined);
    await this.consent('employee', 'MEASURE_AGREEMENT');
    await this.consent('employee', 'HEALTH_TO_PROVIDERS', ['IFD_ADVISER', 'JOB_COACH']);
    await (await this.as('employee')).put(this.path('/application/employee-part'), {
      content: {
        disabilityDegree: 50,
        equalStatus: 'NO',
        proof: 'ENCLOSED',
        employment: 'EMPLOYED',
        weeklyMinutes: 2340,
        employedSince: day(-2950),
        job: 'Gebäudereiniger',
        workplace: 'Gebäudedienst Lindenblatt (Muster)',
        difficulties: 'In engen Treppenhäusern fehlt mir der Halt.',
        wouldHelp: 'Andere Handgriffe und ein leichtes Gerät für hohe Fenster.',
        jobInDanger: 'YES',
        accident: 'NO',
        rehabilitationAsked: 'NO',
      },
    });
  }

  consent(who: Who, form: string, to: string[] = []) {
    return this.post(who, '/consents', {
      form,
      textVersion: form === 'HEALTH_TO_PROVIDERS' ? '2026-12' : '2026-11',
      language: 'DE',
      decision: 'GIVEN',
      to,
    });
  }

  /** Somebody of the company, by mail; in the journey the office does it on the page. */
  joinCompany() {
    return this.post('ifd', '/participants', {
      relation: 'SUPERVISOR',
      salutation: 'HERR',
      givenName: 'Konrad',
      familyName: 'Klee',
      email: sample('employer').username,
      how: 'MAIL',
    });
  }

  /** Once the company takes part: its agreement and its side of the application. */
  async companySide() {
    await this.consent('employer', 'COMPANY_AGREEMENT');
    await (await this.as('employer')).put(this.path('/application/company-part'), {
      content: {
        tasks: 'Treppenhäuser und Fenster reinigen, Gartenarbeiten',
        observed: 'Hohe Fenster bleiben liegen, die Kollegen übernehmen sie.',
        weeklyMinutes: 2340,
        jobInDanger: 'YES',
        continueOnSuccess: 'YES',
        contact: 'Herr Klee, Objektleitung',
      },
    });
  }

  /** The office checks whether it pays, and both sides agree to the coach it may commission. */
  async officeChecksAndCoachIsFound() {
    await this.post('worker', '/competence-check', undefined);
    await this.post('worker', '/competence-check/confirmation', {
      reason: 'Arbeitsplatz in Hessen, kein anderer Träger gefragt.',
    });
    const ifd = await this.as('ifd');
    const coaches = await ifd.get<
      { coaches: { id: string; name: string }[] } | { id: string; name: string }[]
    >('/api/coaches');
    const known = Array.isArray(coaches) ? coaches : coaches.coaches;
    const coach = known.find(({ name }) => name.includes('Begonia')) ?? known[0];
    const choice = await this.post<{ id: string }>('ifd', '/coach-choice', {
      coachId: coach?.id,
      earlierRelation: 'NONE',
      reason: 'Kennt Reinigung aus eigener Arbeit. Niemand im Haus kennt sie.',
    });
    await this.post('employee', `/coach-choice/${choice.id}/acceptance`);
    await this.post('employer', `/coach-choice/${choice.id}/acceptance`);
    await (await this.as('coach')).post(`/api/coach-requests/${choice.id}/commitment`, {});
    const { choices } = await (await this.as('worker')).get<{ choices: { version: number }[] }>(
      this.path('/coach-choice'),
    );
    await this.post(
      'worker',
      `/coach-choice/${choice.id}/decision`,
      { earlierRelation: 'NONE' },
      choices[0]?.version,
    );
  }

  /** Begins one of the office's forms. */
  async begin(who: Who, key: string): Promise<string> {
    const api = await this.as(who);
    const { offered } = await api.get<{ offered: { key: string; versionId: string }[] }>(this.path('/forms'));
    const versionId = offered.find((form) => form.key === key)?.versionId;
    return (await api.post<{ id: string }>(this.path('/forms'), { versionId })).id;
  }

  /** Fills a part and confirms it. */
  async fill(who: Who, formId: string, filler: string, answers: Record<string, unknown>) {
    const api = await this.as(who);
    const path = this.path(`/forms/${formId}`);
    const { parts } = await api.get<{ parts: Part[] }>(path);
    const version = parts.find((part) => part.filler === filler)?.version;
    const saved = await api.put<{ version: number }>(`${path}/parts/${filler}`, { answers }, version);
    await api.post(`${path}/parts/${filler}/confirmation`, {}, saved.version);
  }

  /** The coach's plan with the analysis of the workplace; in the journey the coach writes it on the page. */
  async plan() {
    const coach = await this.as('coach');
    const plan = await coach.put<{ version: number }>(
      this.path('/plan'),
      {
        situation: 'Gartenarbeit gelingt allein. In Treppenhäusern fehlt der Halt.',
        suitability: 'Er lernt durch Vormachen. Das Team will Absprachen ändern.',
        analysis: { heldOn: day(0), findings: 'Enge Treppen, hohe Fenster, keine Absprachen.' },
        goals: [{ title: 'Treppenhaus allein und gesichert reinigen', learner: 'EMPLOYEE' }],
        minutes: 2400,
        months: 6,
        startsOn: day(0),
      },
      0,
    );
    await coach.post(this.path('/plan/submission'), undefined, plan.version);
  }

  /** The draft of the grant, handed over to a second person; its id. */
  async draftGrant(): Promise<string> {
    await this.post('ifd', '/plan/assessment', {
      supported: true,
      jobEndangered: true,
      reasons: 'Die Ziele sind klein und am Platz erreichbar.',
    });
    const worker = await this.as('worker');
    const draft = await worker.post<{ id: string; version: number }>(this.path('/decisions'), {
      kind: 'GRANT',
    });
    const kept = await worker.put<{ version: number }>(
      this.path(`/decisions/${draft.id}`),
      {
        minutes: 2400,
        startsOn: day(0),
        endsOn: day(183),
        reasons:
          'Der Arbeitsplatz ist in Gefahr und kann gesichert werden. Wir haben unser Ermessen ausgeübt.',
        deviations: {},
      },
      draft.version,
    );
    await worker.post(this.path(`/decisions/${draft.id}/hand-over`), undefined, kept.version);
    return draft.id;
  }

  /** Commission and agreement, so that the coach can come. */
  async theCoachMayCome() {
    await this.post('worker', '/commission', { rateCentsPerHour: null });
    const goal = await this.post<{ id: string }>('coach', '/goals', {
      kind: 'OVERALL',
      text: {
        title: 'Herr Minze reinigt Treppenhäuser und hohe Fenster sicher und allein.',
        plain: 'Ich putze Treppen und Fenster sicher und allein.',
        learner: 'EMPLOYEE',
      },
    });
    await (await this.as('coach')).put(
      this.path('/agreement'),
      {
        startsOn: day(0),
        talksOn: [day(60)],
        rooms: 'Treppenhäuser der Musterstraße, Büro der Objektleitung',
        times: 'Dienstags von 7 bis 9 Uhr',
        presence: 'Der Jobcoach arbeitet mit.',
      },
      0,
    );
    for (const side of ['employee', 'employer'] as const) {
      await this.post(side, `/goals/${goal.id}/assents`, { edition: 1 });
      await this.post(side, '/agreement/assents', { edition: 1 });
    }
  }
}

const ASPECTS = ['Tasks', 'Quality', 'Pace', 'Endurance', 'Changes', 'Team', 'Contact', 'Aids'];

/** One side's view of the work; the two differ in one point. */
export const view = (side: 'self' | 'other', aids: 'well' | 'help'): Record<string, unknown> => ({
  ...Object.fromEntries(ASPECTS.map((aspect) => [side + aspect, 'well'])),
  [`${side}Aids`]: aids,
});

/** Needs and resources first, then goals and ways, as both sides agreed with the coach. */
export const concept: Record<string, unknown> = {
  analysisOn: day(0),
  analysisWith: ['employee', 'supervisor', 'colleagues'],
  tasks: [
    { task: 'Garten pflegen', works: 'well' },
    { task: 'Hohe Fenster putzen', works: 'help', note: 'Ohne Leiter nicht zu erreichen.' },
  ],
  strengths: 'Kennt alle Häuser und arbeitet genau.',
  teamStrengths: 'Zwei Kollegen wollen Absprachen ändern.',
  needs: 'Halt in engen Treppenhäusern, ein Gerät für hohe Fenster.',
  goals: [
    {
      goal: 'Fenster vom Boden aus putzen',
      learner: 'employee',
      way: 'Teleskopgerät üben, jede Woche ein Haus.',
    },
    { goal: 'Absprachen vor jedem Haus', learner: 'team', way: 'Fünf Minuten am Morgen.' },
  ],
  hoursPerWeek: 2,
  months: 6,
  aids: true,
  whichAids: 'Ein leichtes Gerät zum Fensterputzen mit langem Stiel.',
};
