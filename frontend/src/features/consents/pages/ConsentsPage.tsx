import '../consents.css';
import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { ProblemNotice, Waiting } from '../../../ui';
import { SeesMap } from '../../cases/components/SeesMap';
import { withoutCoaching } from '../../cases/useBenefitStep';
import { useTheCase } from '../../cases/useTheCase';
import type { Consent, ConsentForm } from '../api/consents';
import { useConsents } from '../api/useConsents';
import { AskDialog } from '../components/AskDialog';
import { ConsentRow } from '../components/ConsentRow';
import { DecideDialog } from '../components/DecideDialog';
import { RevokeDialog } from '../components/RevokeDialog';

export type Opened =
  | { what: 'decide'; form: ConsentForm; recorded: boolean }
  | { what: 'ask'; form: ConsentForm }
  | { what: 'revoke'; form: ConsentForm; consent: Consent; recorded: boolean };

/** What is allowed in this case, in four kinds, and who sees what because of it. */
export function ConsentsPage() {
  const t = useTexts('consents');
  const overview = useTheCase();
  const { data, error, refetch } = useConsents(overview.id);
  const [opened, setOpened] = useState<Opened>();
  const fits = ({ form, kind }: ConsentForm) =>
    !withoutCoaching(overview) ||
    !OF_COACHING.includes(kind) ||
    data?.consents.some((consent) => consent.form === form) ||
    overview.waiting.some((task) => task.kind === `CONSENT_GIVE_${form}`);
  const forms = data?.forms.filter(fits) ?? [];
  const close = () => setOpened(undefined);
  const showsMap = overview.own || !overview.relations.every((relation) => COMPANY.includes(relation));

  return (
    <div className="stack stack-wide">
      <section className="stack" aria-labelledby="consents">
        <h2 id="consents">{t('title')}</h2>
        <p className="reading">{t(overview.own ? 'textOwn' : 'text')}</p>
        <details className="reading">
          <summary>{t('kindsTitle')}</summary>
          <dl className="facts">
            {KINDS.filter((kind) => forms.some((form) => form.kind === kind)).map((kind) => (
              <div key={kind}>
                <dt>{t(`kinds.${kind}`)}</dt>
                <dd>{t(`kindTexts.${kind}`)}</dd>
              </div>
            ))}
          </dl>
        </details>
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Waiting />}
        {data && (
          <ul className="consents">
            {forms.map((form) => (
              <ConsentRow
                key={form.form}
                form={form}
                answers={data.consents.filter((consent) => consent.form === form.form)}
                actions={data.actions}
                onOpen={setOpened}
              />
            ))}
          </ul>
        )}
      </section>
      {showsMap && (
        <section className="stack" aria-labelledby="sees-map">
          <h2 id="sees-map">{t('mapTitle')}</h2>
          <p className="reading">{t('mapText')}</p>
          <SeesMap overview={overview} />
        </section>
      )}
      {opened?.what === 'decide' && <DecideDialog overview={overview} opened={opened} onClose={close} />}
      {opened?.what === 'ask' && <AskDialog overview={overview} form={opened.form} onClose={close} />}
      {opened?.what === 'revoke' && <RevokeDialog overview={overview} opened={opened} onClose={close} />}
    </div>
  );
}

const KINDS: ConsentForm['kind'][] = ['MEASURE', 'DATA', 'COMPANY', 'CONFIDENTIALITY'];
/** Nobody is asked for these where no coaching can be granted; who has answered or was asked, still finds them. */
const OF_COACHING: ConsentForm['kind'][] = ['MEASURE', 'COMPANY'];
const COMPANY = ['HR', 'SUPERVISOR', 'SBV', 'SBV_DEPUTY', 'WORKS_COUNCIL', 'INCLUSION_OFFICER', 'WORKSHOP'];
