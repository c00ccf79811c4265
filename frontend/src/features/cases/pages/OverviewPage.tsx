import { OwnOverview } from '../components/OwnOverview';
import { StaffOverview } from '../components/StaffOverview';
import { useTheCase } from '../useTheCase';

/** First page of a case: in plain order for the person it is about, as a working page for everybody else. */
export function OverviewPage() {
  const overview = useTheCase();
  return overview.own ? <OwnOverview overview={overview} /> : <StaffOverview overview={overview} />;
}
