import './start.css';
import { Navigate } from 'react-router';
import { type Me, offered, useMe } from '../../../api/useMe';
import { menuEntries } from '../../../app/menu';
import { paths } from '../../../app/paths';
import { signOut } from '../../../auth/session';
import { useSession } from '../../../auth/useSession';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ButtonLink } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Link } from '../../../ui/Link';
import { ProblemNotice } from '../../../ui/Notice';
import { FallbackMark, Page, usePageHeading } from '../../../ui/Page';
import { Waiting } from '../../../ui/States';
import { OfficeFound } from '../../offices/components/OfficeFound';
import { OfficePicker } from '../../offices/components/OfficePicker';
import { useSetup } from '../../setup/api/useSetup';

const STEPS = ['ask', 'yes', 'coach', 'goals', 'without'];
const DOORS = ['employee', 'employer', 'others'];
const TRUST = [
  { id: 'health', icon: 'visibility-off' },
  { id: 'plain', icon: 'easy-language' },
  { id: 'paper', icon: 'mail' },
];

/** For signed-in people the start is their own list. */
export function StartPage() {
  const session = useSession();
  const { data: me, error, refetch } = useMe();
  if (session.status === 'signed-out') return <PublicStart />;
  if (error) return <NoAccess error={error} onRetry={() => void refetch()} />;
  return me ? <OwnStart me={me} /> : <Waiting />;
}

/** Who only administers starts with what the office has still to set up; whoever has cases starts with their list. */
function OwnStart({ me }: { me: Me }) {
  const asked = offered(me, 'setup') && !offered(me, 'todo');
  const { data: setup, isPending, isRefetching } = useSetup(asked);
  if (asked && (isPending || isRefetching)) return <Waiting />;
  const first = setup && !setup.ready ? paths.setup : menuEntries(me)[0]?.to;
  return <Navigate to={first ?? paths.profile} replace />;
}

/** Signed in at the office, but the portal does not let the person in: says why, and the way out. */
function NoAccess({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTexts('start');
  return (
    <Page title={t('noAccess')}>
      <div className="stack reading">
        <ProblemNotice error={error} onRetry={onRetry} />
        <p>
          <Button onClick={() => void signOut()}>{t('signOut')}</Button>
        </p>
      </div>
    </Page>
  );
}

function PublicStart() {
  const t = useTexts('start');
  const heading = usePageHeading(t('title'));
  return (
    <>
      <div className="band">
        <div className="width hero">
          <div className="hero-text">
            <FallbackMark />
            <h1 className="display" ref={heading} tabIndex={-1}>
              {t('heading')}
            </h1>
            <p className="lead">{t('lead')}</p>
            <p className="muted">{t('forWhom')}</p>
            <div className="row">
              <ButtonLink kind="primary" large icon="arrow-forward" to={paths.ask}>
                {t('askForHelp')}
              </ButtonLink>
              <span className="small muted">{t('askNote')}</span>
            </div>
          </div>
          <section className="picker" aria-labelledby="which-office">
            <h2 id="which-office">{t('whichOffice')}</h2>
            <p className="small muted">{t('whichOfficeHint')}</p>
            <OfficePicker>
              {(office) => (
                <OfficeFound office={office}>
                  <p className="small">
                    <Link to={paths.office(office.key)}>{t('officeLink')}</Link>
                  </p>
                </OfficeFound>
              )}
            </OfficePicker>
          </section>
        </div>
      </div>
      <div className="width">
        <section className="section" aria-labelledby="how">
          <h2 id="how">{t('how')}</h2>
          <ol className="flow">
            {STEPS.map((step, index) => (
              <li key={step}>
                <span className="flow-number" aria-hidden="true">
                  {index + 1}
                </span>
                <h3>{t(`steps.${step}.title`)}</h3>
                <p className="small muted">{t(`steps.${step}.text`)}</p>
              </li>
            ))}
          </ol>
        </section>
        <section className="section columns" aria-label={t('doorsLabel')}>
          {DOORS.map((door) => (
            <Link key={door} className="door" to={`${paths.ask}?wer=${door}`}>
              <h2 className="h3">{t(`doors.${door}.title`)}</h2>
              <span className="small muted">{t(`doors.${door}.text`)}</span>
              <span className="door-go">
                {t(`doors.${door}.go`)} <Icon name="arrow-forward" small />
              </span>
            </Link>
          ))}
        </section>
        <section className="section columns trust" aria-label={t('trustLabel')}>
          {TRUST.map(({ id, icon }) => (
            <div key={id}>
              <Icon name={icon} large />
              <h2 className="h3">{t(`trust.${id}.title`)}</h2>
              <p className="small">{t(`trust.${id}.text`)}</p>
            </div>
          ))}
        </section>
      </div>
    </>
  );
}
