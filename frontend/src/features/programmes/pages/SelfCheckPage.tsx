import '../programmes.css';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { ButtonLink, Icon, Notice, ProblemNotice, Waiting } from '../../../ui';
import { type SelfCheck, useSelfCheck } from '../api/useSelfCheck';

const GROUPS = [
  { outcome: 'FAIL', icon: 'info' },
  { outcome: 'OPEN', icon: 'help' },
  { outcome: 'PASS', icon: 'success' },
] as const;

/** "Passt das?": the rules of the office over what was entered so far. Hints, never a refusal. */
export function SelfCheckPage() {
  const t = useTexts('programmes');
  const { caseId = '' } = useParams();
  const check = useSelfCheck(caseId);
  return (
    <div className="stack reading">
      <h2>{t('selfCheck.title')}</h2>
      <p className="lead">{t('selfCheck.intro')}</p>
      {check.isPending && <Waiting />}
      {check.isError && <ProblemNotice error={check.error} onRetry={() => void check.refetch()} />}
      {check.data && <Hints check={check.data} />}
      <Notice tone="info">{t('selfCheck.always')}</Notice>
      <p>
        <ButtonLink kind="primary" to={paths.case(caseId, 'antrag')}>
          {t('selfCheck.back')}
        </ButtonLink>
      </p>
    </div>
  );
}

function Hints({ check }: { check: SelfCheck }) {
  const t = useTexts('programmes');
  return (
    <>
      {GROUPS.map(({ outcome, icon }) => {
        const hints = check.hints.filter((hint) => hint.outcome === outcome);
        return (
          hints.length > 0 && (
            <section key={outcome} className="stack" aria-labelledby={`hints-${outcome}`}>
              <h3 id={`hints-${outcome}`}>{t(`selfCheck.${outcome}`)}</h3>
              <ul className="self-check">
                {hints.map((hint) => (
                  <li key={hint.rule}>
                    <Icon name={icon} />
                    <div>
                      <p className="strong">{hint.title}</p>
                      <p>{hint.sentence}</p>
                      <p className="small muted">
                        {t('selfCheck.because', { value: hint.value, paragraph: hint.paragraph })}
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {!check.own && <p className="muted">{t('selfCheck.company')}</p>}
      <p className="small muted">
        {t('selfCheck.rules', { programme: check.programme, number: check.number })}
      </p>
    </>
  );
}
