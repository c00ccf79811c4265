import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { EmptyState } from '../../../ui';
import { useTheCase } from '../useTheCase';

/** An address below a case that leads nowhere. */
export function NothingHerePage() {
  const t = useTexts('cases');
  const { id } = useTheCase();
  return (
    <EmptyState
      title={t('nothingHere.title')}
      action={<Link to={paths.case(id)}>{t('nothingHere.back')}</Link>}
    >
      {t('nothingHere.text')}
    </EmptyState>
  );
}
