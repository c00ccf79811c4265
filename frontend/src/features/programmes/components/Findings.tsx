import { useTexts } from '../../../i18n/useTexts';
import { LinkButton, Notice } from '../../../ui';
import type { Finding } from '../api/types';
import { usePlaceWords } from '../useValueWords';
import { fieldId } from '../values';

/** Goes to the field of a value and puts the cursor into it. */
export function goToField(path: string) {
  const field = document.getElementById(fieldId(path));
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** What keeps the version from coming into force, each with a way to its place. */
export function Findings({ gaps, contradictions }: { gaps: Finding[]; contradictions: Finding[] }) {
  const t = useTexts('programmes');
  if (gaps.length + contradictions.length === 0) {
    return <Notice tone="success">{t('findings.none')}</Notice>;
  }
  return (
    <>
      {contradictions.length > 0 && (
        <Notice tone="danger" title={t('findings.contradictions', { count: contradictions.length })}>
          <FindingList findings={contradictions} />
        </Notice>
      )}
      {gaps.length > 0 && (
        <Notice tone="warning" title={t('findings.gaps', { count: gaps.length })}>
          <FindingList findings={gaps} />
        </Notice>
      )}
    </>
  );
}

export function FindingList({ findings }: { findings: Finding[] }) {
  const place = usePlaceWords();
  return (
    <ul className="rule-findings">
      {findings.map(({ path, code, reason }) => (
        <li key={path + code}>
          <LinkButton onClick={() => goToField(path)}>{place(path)}</LinkButton>
          <p className="small">{reason}</p>
        </li>
      ))}
    </ul>
  );
}
