import { useTexts } from '../../../i18n/useTexts';
import { Page } from '../../../ui/Page';
import { Chapters } from '../components/Chapters';
import { ResponsibleOffice } from '../components/ResponsibleOffice';

export function ReportBarrierPage() {
  const t = useTexts('legal');
  return (
    <Page title={t('barrier.title')} subtitle={t('barrier.subtitle')}>
      <div className="stack stack-wide">
        <Chapters of="barrier" chapters={{ how: 2 }} />
        <ResponsibleOffice title={t('barrier.where')} />
        <Chapters of="barrier" chapters={{ afterwards: 1 }} />
      </div>
    </Page>
  );
}
