import type { Schema } from '../../../api/schema';

export type Access = Person['access'];
export type RoleHeld = Schema<'PeopleQueriesRoleHeld'>;
export type Person = Schema<'PersonView'>;
export type PeoplePage = Schema<'PersonControllerPeoplePage'>;

/** What is printed; the code is shown once. */
export type Letter = Schema<'InvitedLetter'>;
export type Invited = Schema<'Invited'>;
export type Group = Schema<'DirectoryGroup'>;
export type Organisation = Schema<'DirectoryOrganisation'>;
export type Deputy = Schema<'DirectoryDeputy'>;

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
