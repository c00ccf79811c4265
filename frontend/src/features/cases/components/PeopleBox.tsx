import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { PersonRow } from '../../../ui';
import type { CaseOverview } from '../api/useCase';
import { useCaseWords } from '../useCaseWords';

/** “Integrationsfachdienst Fuldatal” says both what the person is and where. */
const roleAt = (role: string, organisation?: string | null) =>
  organisation?.startsWith(role) ? organisation : [role, organisation].filter(Boolean).join(', ');

/** Who takes part; for the person it is about without themselves and with what each is there for. */
export function PeopleBox({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const { i18n } = useTranslation('cases');
  const words = useCaseWords();
  const people = overview.own
    ? overview.people.filter(({ relation }) => relation !== 'EMPLOYEE')
    : overview.people;
  const note = (relation: string) =>
    overview.own && i18n.exists(`tasksOf.${relation}`, { ns: 'cases' })
      ? t(`tasksOf.${relation}`)
      : undefined;
  return (
    <section className="box stack" aria-labelledby="people">
      <h2 className="h3" id="people">
        {t(overview.own ? 'own.peopleTitle' : 'staff.peopleTitle')}
      </h2>
      <ul className="case-people">
        {people.map((person) => (
          <li key={person.participantId}>
            <PersonRow
              name={person.name}
              role={roleAt(words.relation(person.relation), person.organisation)}
              note={note(person.relation)}
            />
          </li>
        ))}
      </ul>
      <p className="small">
        <Link to={paths.case(overview.id, 'beteiligte')}>
          {t(overview.own ? 'own.peopleAll' : 'staff.peopleAll')}
        </Link>
      </p>
    </section>
  );
}
