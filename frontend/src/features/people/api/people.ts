export type Channel = 'MAIL' | 'LETTER' | 'NONE';
export type Access = 'NO_ACCOUNT' | 'INVITED' | 'INVITATION_EXPIRED' | 'ACTIVE' | 'LEFT';
export type Salutation = 'FRAU' | 'HERR' | 'NONE';

export interface RoleHeld {
  id: string;
  role: string;
  groupId: string | null;
  groupName: string | null;
}

export interface Person {
  id: string;
  version: number;
  salutation: Salutation;
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  postalAddress: string | null;
  language: 'de' | 'plain' | 'en';
  organisationId: string | null;
  organisationName: string | null;
  roles: RoleHeld[];
  access: Access;
  invitation: {
    channel: 'MAIL' | 'LETTER';
    invitedAt: string;
    validUntil: string;
    acceptedAt: string | null;
  } | null;
  actions: ('CHANGE_ROLES' | 'INVITE_AGAIN' | 'LEAVE' | 'COME_BACK')[];
}

export interface PeoplePage {
  people: Person[];
  next: string | null;
}

/** What is printed; the code is shown once. */
export interface Letter {
  office: string;
  name: string;
  postalAddress: string | null;
  portal: string;
  loginName: string;
  code: string;
  validUntil: string;
}

export interface Invited {
  person: { value: string };
  invitation: string | null;
  letter: Letter | null;
}

export interface Group {
  id: string;
  version: number;
  name: string;
  members: number;
}

export interface Organisation {
  id: string;
  version: number;
  kind: string;
  name: string;
}

export interface Deputy {
  id: string;
  personId: string;
  personName: string;
  deputyId: string;
  deputyName: string;
  validFrom: string;
  validUntil: string | null;
}

/** Roles an administration may give. */
export const ROLES = [
  'TENANT_ADMIN',
  'CASE_WORKER',
  'SPECIALIST',
  'COORDINATOR',
  'IFD_ADVISER',
  'JOB_COACH',
  'EMPLOYEE',
  'EMPLOYER',
  'SBV',
  'WORKS_COUNCIL',
  'INCLUSION_OFFICER',
  'REPRESENTATIVE',
  'WORKSHOP',
];

/** These work in a responsibility group of the office. */
export const GROUP_ROLES = ['CASE_WORKER', 'SPECIALIST', 'COORDINATOR'];

export const fullName = (person: Pick<Person, 'givenName' | 'familyName'>) =>
  `${person.givenName} ${person.familyName}`;
