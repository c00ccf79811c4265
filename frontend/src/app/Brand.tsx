import { Link } from 'react-router';
import { useUiTexts } from '../ui/useUiTexts';

export function Brand({ to }: { to: string }) {
  const t = useUiTexts();
  return (
    <Link className="brand" to={to}>
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect className="mark-ground" width="32" height="32" rx="8" />
        <circle className="mark-figure" cx="11" cy="10.5" r="3.5" />
        <circle className="mark-figure" cx="21" cy="10.5" r="3.5" opacity=".75" />
        <path
          className="mark-arc"
          d="M6 24c0-4.800 2.300-7.800 5.200-7.800 2.100 0 3.800 1.200 4.800 3.100 1-1.900 2.700-3.100 4.800-3.100 2.900 0 5.200 3 5.200 7.800"
        />
      </svg>
      {t('portal')}
    </Link>
  );
}
