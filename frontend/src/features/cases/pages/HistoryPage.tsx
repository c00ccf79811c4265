import { History } from '../components/History';
import { useTheCase } from '../useTheCase';

export function HistoryPage() {
  return <History caseId={useTheCase().id} />;
}
