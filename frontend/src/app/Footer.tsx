import { Link } from 'react-router';
import { useTexts } from '../i18n/useTexts';
import { paths } from './paths';

export function Footer() {
  const t = useTexts('shell');
  return (
    <footer className="foot">
      <div className="width">
        <Link to={paths.accessibility}>{t('foot.accessibility')}</Link>
        <Link to={paths.reportBarrier}>{t('foot.reportBarrier')}</Link>
        <Link to={paths.privacy}>{t('foot.privacy')}</Link>
        <Link to={paths.imprint}>{t('foot.imprint')}</Link>
      </div>
    </footer>
  );
}
