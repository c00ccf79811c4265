import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, formatDate, LinkButton, PersonRow, ProblemNotice, Waiting } from '../../../ui';
import { type Participant, type Participants, useParticipants } from '../api/useParticipants';
import type { InvitationLetter } from '../api/useParticipantWrites';
import { ChangePerson } from '../components/ChangePerson';
import { InvitationPage } from '../components/InvitationPage';
import { InviteDialog } from '../components/InviteDialog';
import { LeaveDialog } from '../components/LeaveDialog';
import { useCaseWords } from '../useCaseWords';
import { may, useTheCase } from '../useTheCase';

type Opened = { what: 'invite' } | { what: 'change' | 'leave'; person: Participant };

function Row({
  person,
  actions,
  onOpen,
}: {
  person: Participant;
  actions: string[];
  onOpen: (opened: Opened) => void;
}) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const office = actions.includes('PERSON_CHANGE');
  return (
    <li>
      <PersonRow
        name={person.name}
        role={[words.relation(person.relation), person.organisation].filter(Boolean).join(', ')}
        note={[
          t('people.since', { date: formatDate(person.since) }),
          office && t(`people.reachables.${person.reachable}`),
          person.scope && t('people.scopeIs', { scope: person.scope }),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <div className="row">
        {person.me && <Badge>{t('people.me')}</Badge>}
        {office && !person.hasAccount && <Badge>{t('people.noAccount')}</Badge>}
      </div>
      <div className="row">
        {office && (
          <LinkButton onClick={() => onOpen({ what: 'change', person })}>
            {t('people.change')}
            <span className="sr-only"> {person.name}</span>
          </LinkButton>
        )}
        {actions.includes('PERSON_LEAVE') && person.relation !== 'EMPLOYEE' && (
          <LinkButton onClick={() => onOpen({ what: 'leave', person })}>
            {t('people.leave')}
            <span className="sr-only"> {person.name}</span>
          </LinkButton>
        )}
      </div>
    </li>
  );
}

function Former({ former }: Pick<Participants, 'former'>) {
  const t = useTexts('cases');
  const words = useCaseWords();
  return (
    <section className="stack" aria-labelledby="former">
      <h3 id="former">{t('people.former')}</h3>
      <ul className="case-lines">
        {former.map((person) => (
          <li key={`${person.name} ${person.relation} ${person.until}`}>
            <p>
              {person.name}, {words.relation(person.relation)}
            </p>
            <p className="small muted">
              {t('people.fromUntil', { from: formatDate(person.since), until: formatDate(person.until) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who takes part, as what, and how they are reached; invited, changed and leaving here. */
export function PeoplePage() {
  const t = useTexts('cases');
  const overview = useTheCase();
  const { data, error, refetch } = useParticipants(overview.id);
  const [search] = useSearchParams();
  const as = search.get('einladen') ?? undefined;
  const [opened, setOpened] = useState<Opened | undefined>(as ? { what: 'invite' } : undefined);
  const [letter, setLetter] = useState<InvitationLetter>();
  const close = () => setOpened(undefined);

  if (letter)
    return <InvitationPage letter={letter} overview={overview} onDone={() => setLetter(undefined)} />;
  return (
    <div className="stack stack-wide">
      <div className="row row-between row-top">
        <div className="stack stack-tight">
          <h2>{t(overview.own ? 'own.peopleTitle' : 'people.title')}</h2>
          <p className="muted reading">{t(overview.own ? 'people.textOwn' : 'people.text')}</p>
        </div>
        {data?.actions.includes('PERSON_INVITE') && (
          <div className="row">
            <Button kind="primary" icon="add" onClick={() => setOpened({ what: 'invite' })}>
              {t('people.invite')}
            </Button>
          </div>
        )}
      </div>
      {may(overview, 'EMPLOYEE_NAME') && !overview.employee && (
        <p>
          <Link to={paths.case(overview.id, 'person-nennen')}>{t('steps.EMPLOYEE_NAME')}</Link>
        </p>
      )}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <ul className="case-lines people-lines">
          {data.people.map((person) => (
            <Row key={person.id} person={person} actions={data.actions} onOpen={setOpened} />
          ))}
        </ul>
      )}
      {data && data.former.length > 0 && <Former former={data.former} />}
      {opened?.what === 'invite' && data?.actions.includes('PERSON_INVITE') && (
        <InviteDialog
          overview={overview}
          as={as}
          onClose={close}
          onInvited={(invited) => {
            close();
            setLetter(invited.letter ?? undefined);
          }}
        />
      )}
      {opened?.what === 'change' && (
        <ChangePerson caseId={overview.id} person={opened.person} onClose={close} />
      )}
      {opened?.what === 'leave' && (
        <LeaveDialog caseId={overview.id} person={opened.person} onClose={close} />
      )}
    </div>
  );
}
