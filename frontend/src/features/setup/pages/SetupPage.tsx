import './setup.css';
import { useMe } from '../../../api/useMe';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, formatDate, Link, Notice, Page, ProblemNotice, Waiting } from '../../../ui';
import { type Point, type Setup, useSetup } from '../api/useSetup';

const PLACES: Record<Point['name'], string> = {
  GROUP: '/verwaltung/zustaendigkeiten',
  PEOPLE: '/verwaltung/personen',
  PROGRAMME: paths.programmes,
  ADDRESS: '/verwaltung/bescheidvorlagen',
  REMEDY: '/verwaltung/bescheidvorlagen',
  OTHER_BODY: '/verwaltung/zustaendigkeiten',
  TEMPLATES: '/verwaltung/bescheidvorlagen',
  FORMS: '/verwaltung/formulare',
  BENEFITS: '/verwaltung/hilfen',
};

/** What an office has still to do before its first notice; the list follows from what it did, nothing is ticked. */
export function SetupPage() {
  const t = useTexts('setup');
  const setup = useSetup();
  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      {setup.isPending && <Waiting />}
      {setup.isError && <ProblemNotice error={setup.error} onRetry={() => void setup.refetch()} />}
      {setup.data && <Content setup={setup.data} />}
    </Page>
  );
}

function Content({ setup }: { setup: Setup }) {
  const t = useTexts('setup');
  const { data: me } = useMe();
  const needed = setup.points.filter((point) => point.needed);
  return (
    <>
      {setup.ready && <Notice tone="success">{t('ready')}</Notice>}
      {me?.tenant?.state === 'TRIAL' && (
        <p className="reading">
          {t('trial')} <Link to="/verwaltung/freigabe">{t('toRelease')}</Link>
        </p>
      )}
      <section className="section-near" aria-labelledby="needed">
        <h2 id="needed">{t('needed')}</h2>
        <p className="muted">
          {t('progress', { done: needed.filter((point) => point.done).length, total: needed.length })}
        </p>
        <Points of={needed} label="needed" />
      </section>
      <section className="section-near" aria-labelledby="later">
        <h2 id="later">{t('later')}</h2>
        <p className="muted">{t('laterText')}</p>
        <Points of={setup.points.filter((point) => !point.needed)} label="later" />
      </section>
    </>
  );
}

function Points({ of, label }: { of: Point[]; label: string }) {
  return (
    <ul className="setup-points" aria-labelledby={label}>
      {of.map((point) => (
        <PointLine key={point.name} point={point} />
      ))}
    </ul>
  );
}

function PointLine({ point }: { point: Point }) {
  const t = useTexts('setup');
  const { name, needed, done, have, open, from, version } = point;
  const state = done ? 'done' : needed ? 'open' : 'later';
  const says = done ? 'done' : from ? 'coming' : 'open';
  return (
    <li className="setup-point">
      <Badge tone={done ? 'success' : needed ? 'warning' : 'neutral'}>{t(`state.${state}`)}</Badge>
      <div>
        <h3>{t(`points.${name}.title`)}</h3>
        <p>
          {t(`points.${name}.${says}`, {
            count: name === 'PROGRAMME' ? open : have,
            own: have - open,
            from: from ? formatDate(from) : '',
          })}
          {name === 'PEOPLE' && open > 0 && ` ${t('points.PEOPLE.waiting', { count: open })}`}
        </p>
        <p>
          <Link to={version ? paths.programmeVersion(version) : PLACES[name]}>{t(`points.${name}.go`)}</Link>
        </p>
      </div>
    </li>
  );
}
