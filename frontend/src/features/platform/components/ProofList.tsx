import { useTexts } from '../../../i18n/useTexts';
import { formatDate, Icon } from '../../../ui';
import type { Proof } from '../api/offices';

/** The eight proofs with who signed what and when. */
export function ProofList({ proofs }: { proofs: Proof[] }) {
  const t = useTexts('platform');
  return (
    <ul className="proofs">
      {proofs.map(({ item, signature }) => (
        <li key={item}>
          <Icon name={signature ? 'success' : 'help'} small />
          <span>
            <span className="strong">{t(`proofs.${item}`)}</span>
            <span className="muted small proof-line">
              {signature
                ? t('proofSigned', {
                    name: signature.signedBy,
                    date: formatDate(signature.signedAt),
                    dated: formatDate(signature.dated),
                    reference: signature.reference,
                  })
                : t('proofOpen')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
