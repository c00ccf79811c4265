import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Link } from '../../../ui/Link';
import { Page } from '../../../ui/Page';
import { Chapters } from '../components/Chapters';

export function AccessibilityPage() {
  const t = useTexts('legal');
  return (
    <Page title={t('accessibility.title')} subtitle={t('accessibility.subtitle')}>
      <Chapters of="accessibility" chapters={{ state: 2, limits: 2, feedback: 1, enforcement: 2 }} />
      <p className="section-near">
        <Link to={paths.reportBarrier}>{t('accessibility.report')}</Link>
      </p>
    </Page>
  );
}
