import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Icon, Link, TextArea } from '../../../ui';
import type { RuleResult } from '../api/types';

const ICONS = { FAIL: 'danger', OPEN: 'help', PASS: 'success' } as const;

const TALLY = [
  ['FAIL', 'rules.failed'],
  ['OPEN', 'rules.open'],
  ['PASS', 'rules.met'],
] as const;

/** Where in the case is answered what a rule asks. */
const ANSWERED: Record<string, string> = {
  BENEFIT_CARRIER: 'hilfen',
  BENEFIT_COST: 'hilfen',
  BENEFIT_OFFER: 'hilfen',
  DISABILITY: 'antrag',
  WEEKLY_HOURS: 'antrag',
};

interface RuleListProps {
  caseId: string;
  check: RuleResult[];
  /** Something granted is taken away, so that what is missing stops no grant but the notice. */
  curtails?: boolean;
  /** Why SHOULD rules are left; without `onDeviation` they are only shown. */
  deviations: Record<string, string>;
  onDeviation?: (rule: string, reason: string) => void;
  /** What the API says of the reason for leaving a rule. */
  errorOf?: (rule: string) => string | undefined;
}

/** Where a rule stands on the page. */
export const ruleId = (rule: string) => `rule-${rule}`;

/** All rules, what fails first: sentence, value, paragraph, and at a SHOULD rule the reason for leaving it. */
export function RuleList({ caseId, check, curtails, deviations, onDeviation, errorOf }: RuleListProps) {
  const t = useTexts('decisions');
  const count = (outcome: RuleResult['outcome']) =>
    check.filter((result) => result.outcome === outcome).length;
  return (
    <>
      <div className="row row-between">
        <h2 id="rules">{t('rules.title')}</h2>
        <p className="small rule-tally">
          {TALLY.map(([outcome, words]) => (
            <span key={outcome} className={count(outcome) > 0 ? `rule-${outcome}` : undefined}>
              {t(words, { count: count(outcome) })}
            </span>
          ))}
        </p>
      </div>
      <ul className="rule-list" aria-labelledby="rules">
        {check.map((result) => {
          const unmet = result.outcome !== 'PASS';
          const answered = unmet && ANSWERED[result.rule];
          const soft = unmet && result.strength === 'SHOULD';
          return (
            <li
              key={result.rule}
              id={ruleId(result.rule)}
              tabIndex={-1}
              className={`rule-line rule-${result.outcome}`}
            >
              <Icon name={ICONS[result.outcome]} />
              <div>
                <p className="strong">{result.title}</p>
                <p className="small muted rule-value">
                  {result.value}. {unmet && result.sentence} {soft && t('rules.soft')}
                  {unmet && !soft && t(curtails ? 'rules.mustEnd' : 'rules.must')}
                </p>
                {answered && (
                  <p className="small">
                    <Link to={paths.case(caseId, answered)}>{t(`rules.answer.${answered}`)}</Link>
                  </p>
                )}
                {soft &&
                  (onDeviation ? (
                    <TextArea
                      name={`deviations.${result.rule}`}
                      rows={2}
                      error={errorOf?.(result.rule)}
                      label={t('rules.why')}
                      value={deviations[result.rule] ?? ''}
                      onChange={(event) => onDeviation(result.rule, event.target.value)}
                      readers={t('rules.readers')}
                    />
                  ) : (
                    <p className="small">
                      {deviations[result.rule]
                        ? t('rules.because', { reason: deviations[result.rule] })
                        : t('rules.noReason')}
                    </p>
                  ))}
              </div>
              <div className="rule-end">
                <span className="rule-word">{t(`rules.${result.outcome}`)}</span>
                <span className="small">{result.paragraph}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
