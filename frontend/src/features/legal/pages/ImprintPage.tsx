import { useTexts } from '../../../i18n/useTexts';
import { Page } from '../../../ui/Page';
import { Chapters } from '../components/Chapters';
import { ResponsibleOffice } from '../components/ResponsibleOffice';

export function ImprintPage() {
  const t = useTexts('legal');
  return (
    <Page title={t('imprint.title')} subtitle={t('imprint.subtitle')}>
      <div className="stack stack-wide">
        <ResponsibleOffice title={t('imprint.responsible')} />
        <Chapters of="imprint" chapters={{ operation: 1, licence: 1 }} />
      </div>
    </Page>
  );
}
