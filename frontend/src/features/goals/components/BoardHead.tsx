import { useTexts } from '../../../i18n/useTexts';
import { Avatar, ButtonLink, formatDate, Link } from '../../../ui';
import type { BoardView } from '../api/types';
import { useHere } from '../api/useHere';
import type { Fresh } from './useFreshChanges';

interface Props {
  caseId: string;
  board: BoardView;
  fresh?: Fresh;
}

/** Above the columns: where it all leads, who looks at it now, and the one primary button. */
export function BoardHead({ caseId, board, fresh }: Props) {
  const t = useTexts('goals');
  const mayPropose = board.actions.includes('GOAL_PROPOSE');
  return (
    <section className="board-head" aria-labelledby="overall-goal">
      <div className="board-head__goal">
        {board.overall ? <Overall board={board} fresh={fresh} /> : <NoOverall mayPropose={mayPropose} />}
      </div>
      <div className="board-head__right">
        <HereNow caseId={caseId} />
        {mayPropose && board.overall && (
          <ButtonLink to="neu" kind="primary" icon="add">
            {t('board.propose')}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

function Overall({ board, fresh }: { board: BoardView; fresh?: Fresh }) {
  const t = useTexts('goals');
  const { overall, overallInForce: inForce } = board;
  if (!overall) return null;
  const agreed = inForce?.edition === overall.edition;
  return (
    <>
      {fresh && <p className="goal-card__fresh">{t(`fresh.${fresh.kind}`, { name: fresh.by })}</p>}
      <p className="small muted">
        {t('overall.label')} ·{' '}
        {agreed
          ? t('overall.edition', { edition: overall.edition, date: formatDate(inForce.agreedOn) })
          : t('overall.proposed', { edition: overall.edition })}{' '}
        · <Link to={overall.id}>{t('overall.history')}</Link>
      </p>
      <h2 id="overall-goal">{overall.title}</h2>
      {overall.plain && <p className="muted">{overall.plain}</p>}
      {!agreed && inForce && (
        <p className="small muted">
          {t('overall.inForce', { edition: inForce.edition, title: inForce.title })}
        </p>
      )}
      {!agreed && <WaitsFor board={board} />}
    </>
  );
}

function WaitsFor({ board }: { board: BoardView }) {
  const t = useTexts('goals');
  const { overall } = board;
  const missing = board.parties.filter(
    ({ party }) => !overall?.assents.some((assent) => assent.party === party),
  );
  if (!overall || missing.length === 0) return null;
  return (
    <p className="small">
      {t('card.missing', { names: missing.map(({ party, name }) => name ?? t(`party.${party}`)).join(', ') })}
      {overall.actions.includes('GOAL_ASSENT') && (
        <>
          {' · '}
          <Link to={overall.id}>{t('overall.read')}</Link>
        </>
      )}
      {overall.actions.includes('GOAL_ASSENT_RECORD') && (
        <>
          {' · '}
          <Link to={overall.id}>{t('goal.record')}</Link>
        </>
      )}
    </p>
  );
}

function NoOverall({ mayPropose }: { mayPropose: boolean }) {
  const t = useTexts('goals');
  return (
    <>
      <h2 id="overall-goal">{t('overall.emptyTitle')}</h2>
      <p className="muted reading">{t('overall.empty')}</p>
      {mayPropose && (
        <p className="board-head__first">
          <ButtonLink to="neu?art=gemeinsam" kind="primary" icon="add">
            {t('overall.propose')}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function HereNow({ caseId }: { caseId: string }) {
  const t = useTexts('goals');
  const others = useHere(caseId).data ?? [];
  if (others.length === 0) return null;
  return (
    <div className="here-now">
      <span className="here-now__people">
        {others.map(({ name }) => (
          <Avatar key={name} name={name} ring="here" />
        ))}
      </span>
      <span>
        <b>{t('here.title')}</b>
        <br />
        {[t('here.you'), ...others.map(({ name }) => name)].join(', ')}
      </span>
    </div>
  );
}
