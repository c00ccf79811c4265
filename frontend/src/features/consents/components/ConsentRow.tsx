import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, formatDate, LinkButton } from '../../../ui';
import { useCaseWords } from '../../cases/useCaseWords';
import type { Consent, ConsentForm } from '../api/consents';
import type { Opened } from '../pages/ConsentsPage';
import { useTextIn } from '../useTextIn';

const TONES = { IN_FORCE: 'success', REFUSED: 'neutral', REVOKED: 'warning', REPLACED: 'neutral' } as const;
const ICONS = { IN_FORCE: 'success', REFUSED: 'close', REVOKED: 'warning', REPLACED: 'autorenew' };

interface ConsentRowProps {
  form: ConsentForm;
  answers: Consent[];
  actions: string[];
  onOpen: (opened: Opened) => void;
}

/** One text with what was answered to it, latest first. */
export function ConsentRow({ form, answers, actions, onOpen }: ConsentRowProps) {
  const t = useTexts('consents');
  const words = useCaseWords();
  const { textIn } = useTextIn();
  const open = answers.filter(({ state }) => state === 'IN_FORCE' || state === 'REFUSED');
  const ended = answers.filter(({ state }) => state === 'REVOKED' || state === 'REPLACED');
  const record = actions.includes('RECORD_FOR_OTHERS');
  return (
    <li>
      <div className="consent-head">
        <div>
          <p className="small muted">
            {[t(`kinds.${form.kind}`), form.paragraph].filter(Boolean).join(' · ')}
          </p>
          <h3>{textIn(form.title)}</h3>
        </div>
        {open.length === 0 && (
          <Badge>
            {t(ended.some(({ state }) => state === 'REVOKED') ? 'states.REVOKED' : 'states.NONE')}
          </Badge>
        )}
      </div>
      {open.map((consent) => (
        <Answer key={consent.id} consent={consent}>
          {consent.mayRevoke && (
            <LinkButton onClick={() => onOpen({ what: 'revoke', form, consent, recorded: false })}>
              {t('revoke')}
            </LinkButton>
          )}
        </Answer>
      ))}
      {open.length === 0 && (
        <p className="muted">{t('givers', { who: form.givers.map(words.relation).join(', ') })}</p>
      )}
      <div className="row consent-actions">
        {form.mayGive && (
          <Button
            kind={open.length === 0 ? 'primary' : 'secondary'}
            onClick={() => onOpen({ what: 'decide', form, recorded: false })}
          >
            {t(open.length === 0 ? 'decide' : 'change')}
            <span className="sr-only"> {textIn(form.title)}</span>
          </Button>
        )}
        {record && (
          <LinkButton onClick={() => onOpen({ what: 'decide', form, recorded: true })}>
            {t(open.length === 0 ? 'record' : 'recordAnew')}
            <span className="sr-only"> {textIn(form.title)}</span>
          </LinkButton>
        )}
        {record &&
          open
            .filter(({ state, mayRevoke }) => state === 'IN_FORCE' && !mayRevoke)
            .map((consent) => (
              <LinkButton
                key={consent.id}
                onClick={() => onOpen({ what: 'revoke', form, consent, recorded: true })}
              >
                {t('revokeRecorded')}
                <span className="sr-only"> {textIn(form.title)}</span>
              </LinkButton>
            ))}
        {actions.includes('CONSENT_ASK') && open.length === 0 && (
          <LinkButton onClick={() => onOpen({ what: 'ask', form })}>
            {t('ask')}
            <span className="sr-only"> {textIn(form.title)}</span>
          </LinkButton>
        )}
      </div>
      {ended.length > 0 && (
        <details className="small">
          <summary>{t('earlier', { count: ended.length })}</summary>
          {ended.map((consent) => (
            <Answer key={consent.id} consent={consent} />
          ))}
        </details>
      )}
    </li>
  );
}

function Answer({ consent, children }: { consent: Consent; children?: React.ReactNode }) {
  const t = useTexts('consents');
  const words = useCaseWords();
  const { state } = consent;
  return (
    <div className="consent-answer">
      <p className="row">
        <Badge tone={TONES[state]} icon={ICONS[state]}>
          {t(`states.${state}`)}
        </Badge>
        <span>
          {consent.givenBy}, {words.relation(consent.givenAs)}
        </span>
      </p>
      {consent.to.length > 0 && <p>{t('forWhom', { whom: consent.to.map(words.relation).join(', ') })}</p>}
      {consent.scope && <p>{t('scopeIs', { scope: consent.scope })}</p>}
      <p className="small muted">
        {t('how', { date: formatDate(consent.decidedOn), how: t(`hows.${consent.givenHow}`) })}
        {consent.endedAt && <> · {t('ended', { date: formatDate(consent.endedAt) })}</>}
      </p>
      <details className="small">
        <summary>{t('shown', { version: consent.textVersion })}</summary>
        <p className="reading">{consent.textShown}</p>
      </details>
      {children}
    </div>
  );
}
