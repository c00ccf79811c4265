import { useTranslation } from 'react-i18next';
import { useTexts } from '../../../i18n/useTexts';
import type { Gap } from '../api/useApplication';

/** What is still missing; it never stands in the way of filing. */
export function Gaps({ gaps, filed }: { gaps: Gap[]; filed: boolean }) {
  const t = useTexts('application');
  const { i18n } = useTranslation('application');
  const words = ({ code, sentence }: Gap) => {
    const key = `gaps.${code.replace('applications.', '')}`;
    return i18n.exists(key, { ns: 'application' }) ? t(key) : sentence;
  };
  return (
    <section className="box stack" aria-labelledby="gaps">
      <h3 id="gaps">{t(gaps.length === 0 ? 'complete' : 'gapsTitle')}</h3>
      {gaps.length === 0 && <p className="small">{t('completeText')}</p>}
      {gaps.length > 0 && (
        <>
          <p className="small">{t(filed ? 'gapsFiled' : 'gapsText')}</p>
          <ul className="bullets small">
            {gaps.map((gap) => (
              <li key={gap.code}>
                {words(gap)} {gap.paragraph && <span className="muted">{gap.paragraph}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
