import { useTexts } from '../../../i18n/useTexts';
import { Page } from '../../../ui/Page';
import { Chapters } from '../components/Chapters';
import { ResponsibleOffice } from '../components/ResponsibleOffice';

export function PrivacyPage() {
  const t = useTexts('legal');
  return (
    <Page title={t('privacy.title')} subtitle={t('privacy.subtitle')}>
      <div className="stack stack-wide">
        <ResponsibleOffice title={t('privacy.responsible')} />
        <Chapters of="privacy" chapters={{ what: 2, who: 2, browser: 2, howLong: 1, rights: 2 }} />
      </div>
    </Page>
  );
}
