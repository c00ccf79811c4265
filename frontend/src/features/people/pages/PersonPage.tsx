import '../people.css';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../../i18n/useTexts';
import {
  Breadcrumb,
  Button,
  ConfirmDanger,
  formatDate,
  Notice,
  Page,
  ProblemNotice,
  toast,
  useProblemText,
  Waiting,
} from '../../../ui';
import { fullName, type Letter, type Person } from '../api/people';
import { useComeBack, useLeave } from '../api/useChangePerson';
import { useInviteAgain } from '../api/useInvite';
import { usePerson } from '../api/usePerson';
import { AccessBadge } from '../components/AccessBadge';
import { LetterSheet } from '../components/LetterSheet';
import { RoleNames } from '../components/RoleNames';
import { RolesDialog } from '../components/RolesDialog';

/** One person: how to reach them, their access and their roles. */
export function PersonPage() {
  const t = useTexts('people');
  const { id = '' } = useParams();
  const person = usePerson(id);
  return (
    <Page
      title={person.data ? fullName(person.data) : t('title')}
      subtitle={person.data?.organisationName}
      before={<Breadcrumb crumbs={[{ label: t('title'), to: '/verwaltung/personen' }]} />}
    >
      {person.isPending && <Waiting />}
      {person.isError && <ProblemNotice error={person.error} onRetry={() => void person.refetch()} />}
      {person.data && <Content person={person.data} />}
    </Page>
  );
}

function Content({ person }: { person: Person }) {
  const t = useTexts('people');
  const [letter, setLetter] = useState<Letter>();
  if (letter) return <LetterSheet letter={letter} />;
  return (
    <div className="stack stack-wide">
      <section className="section-near stack">
        <h2>{t('person.access')}</h2>
        <p>
          <AccessBadge access={person.access} />
        </p>
        <InvitationLine person={person} />
        <AccessActions person={person} onLetter={setLetter} />
      </section>
      <RolesSection person={person} />
      <section className="section-near stack">
        <h2>{t('person.contact')}</h2>
        <dl className="facts">
          <Fact label={t('person.email')} value={person.email} />
          <Fact label={t('person.phone')} value={person.phone} />
          <Fact label={t('person.address')} value={person.postalAddress} />
          <Fact label={t('person.language')} value={t(`person.languages.${person.language}`)} />
        </dl>
      </section>
    </div>
  );
}

function Fact({ label, value }: { label: string; value: string | null }) {
  const t = useTexts('people');
  return (
    <div>
      <dt>{label}</dt>
      <dd className="person-lines">{value ?? <span className="muted">{t('person.none')}</span>}</dd>
    </div>
  );
}

function InvitationLine({ person }: { person: Person }) {
  const t = useTexts('people');
  const { invitation } = person;
  if (!invitation) return null;
  return (
    <p className="muted">
      {invitation.acceptedAt
        ? t('person.accepted', { date: formatDate(invitation.acceptedAt) })
        : t('person.invited', {
            date: formatDate(invitation.invitedAt),
            channel: t(`person.channels.${invitation.channel}`),
            until: formatDate(invitation.validUntil),
          })}
    </p>
  );
}

function RolesSection({ person }: { person: Person }) {
  const t = useTexts('people');
  const [changing, setChanging] = useState(false);
  return (
    <section className="section-near stack">
      <h2>{t('person.roles')}</h2>
      <p>
        <RoleNames roles={person.roles} />
      </p>
      {person.actions.includes('CHANGE_ROLES') && (
        <Button onClick={() => setChanging(true)}>{t('person.changeRoles')}</Button>
      )}
      <RolesDialog person={person} open={changing} onClose={() => setChanging(false)} />
    </section>
  );
}

function AccessActions({ person, onLetter }: { person: Person; onLetter: (letter: Letter) => void }) {
  const t = useTexts('people');
  const problemText = useProblemText();
  const [asked, setAsked] = useState<'LEAVE' | 'COME_BACK'>();
  const close = () => setAsked(undefined);
  const name = fullName(person);
  const again = useInviteAgain(person.id, ({ letter }) => {
    if (letter) onLetter(letter);
    else toast(t('person.againDone'));
  });
  const leave = useLeave(person, () => {
    toast(t('person.leaveDone'));
    close();
  });
  const back = useComeBack(person, () => {
    toast(t('person.backDone'));
    close();
  });
  const failed = again.error ?? leave.error ?? back.error;
  return (
    <>
      {failed && (
        <Notice tone="danger" announce>
          {problemText(failed)}
        </Notice>
      )}
      <div className="row">
        {person.actions.includes('INVITE_AGAIN') && person.email && (
          <Button busy={again.isPending} onClick={() => again.mutate({ channel: 'MAIL' })}>
            {t('person.againMail')}
          </Button>
        )}
        {person.actions.includes('INVITE_AGAIN') && person.postalAddress && (
          <Button busy={again.isPending} onClick={() => again.mutate({ channel: 'LETTER' })}>
            {t('person.againLetter')}
          </Button>
        )}
        {person.actions.includes('LEAVE') && (
          <Button onClick={() => setAsked('LEAVE')}>{t('person.leave')}</Button>
        )}
        {person.actions.includes('COME_BACK') && (
          <Button kind="primary" onClick={() => setAsked('COME_BACK')}>
            {t('person.back')}
          </Button>
        )}
      </div>
      <ConfirmDanger
        open={asked === 'LEAVE'}
        onClose={close}
        title={t('person.leaveTitle', { name })}
        consequence={t('person.leaveText')}
        confirm={t('person.leaveConfirm')}
        busy={leave.isPending}
        onConfirm={() => leave.mutate()}
      />
      <ConfirmDanger
        open={asked === 'COME_BACK'}
        onClose={close}
        title={t('person.backTitle', { name })}
        consequence={t('person.backText')}
        confirm={t('person.back')}
        busy={back.isPending}
        onConfirm={() => back.mutate()}
      />
    </>
  );
}
