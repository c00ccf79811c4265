import '../cases.css';
import { type ReactNode, Suspense } from 'react';
import { Outlet, useLocation, useParams } from 'react-router';
import { Problem } from '../../../api/problem';
import { useCaseLive } from '../../../api/useLive';
import { ProblemPage } from '../../../app/ErrorPage';
import { paths } from '../../../app/paths';
import { DeciderContext } from '../../../i18n/decider';
import { useTexts } from '../../../i18n/useTexts';
import { Breadcrumb, type Crumb, FallbackMark, Page, usePageHeading, Waiting } from '../../../ui';
import { useNotices } from '../../decisions/api/useNotices';
import { type CaseOverview, useCaseOverview } from '../api/useCase';
import { AskedOnly } from '../components/AskedOnly';
import { CaseFacts, StepLine } from '../components/CaseHead';
import { CaseTabs, tabsOf } from '../components/CaseTabs';
import { withoutCoaching } from '../useBenefitStep';
import { useCaseWords } from '../useCaseWords';
import type { CaseContext } from '../useTheCase';

/** First part of the address below the case: `ziele`, or nothing on the overview. */
function usePart(caseId: string) {
  return (
    useLocation()
      .pathname.slice(paths.case(caseId).length + 1)
      .split('/')[0] ?? ''
  );
}

function Frame({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const part = usePart(overview.id);
  // Before an application nobody knows yet what will help; where no coaching can be granted it never is one.
  const coaching = overview.phase !== 'ASKING' && !withoutCoaching(overview);
  const name = overview.own
    ? t(coaching ? 'head.mine' : 'head.myCase')
    : (overview.employee ?? t('head.unnamed'));
  const partName =
    part && words.known('cases', `tabs.${part}`)
      ? t(`tabs.${part}`)
      : part
        ? undefined
        : t('tabs.ueberblick');
  const heading = usePageHeading(partName ? `${name}: ${partName}` : name);
  // The header of the portal names the office, which is somebody else in this case.
  const { decidingBody, body } = overview.programme;
  const otherBody = decidingBody === 'OFFICE' ? null : body;
  const isTab = tabsOf(overview).includes(part);

  const crumbs: Crumb[] = [
    ...(overview.own ? [] : [{ to: paths.cases, label: t('head.cases') }]),
    ...(part ? [{ to: paths.case(overview.id), label: name }] : []),
    { label: partName ?? (part ? t('head.here') : name) },
  ];
  if (!part) crumbs[crumbs.length - 1] = { label: name };

  return (
    <div className="width">
      <FallbackMark />
      {(!overview.own || !isTab) && <Breadcrumb crumbs={crumbs} />}
      <div className="case-head">
        <div className="case-head-name">
          <h1 ref={heading} tabIndex={-1}>
            {name}
          </h1>
          <p className="muted">
            {overview.workplace && <>{overview.workplace} · </>}
            <span className="nowrap">{t('head.number', { number: overview.number })}</span>
          </p>
          {otherBody && <p className="muted">{t('head.decides', { body: otherBody })}</p>}
        </div>
        {!overview.own && <CaseFacts overview={overview} />}
      </div>
      {overview.own && <StepLine overview={overview} />}
      <CaseTabs overview={overview} />
      <div className="case-page">
        <Suspense fallback={<Waiting />}>
          <Outlet context={{ overview } satisfies CaseContext} />
        </Suspense>
      </div>
    </div>
  );
}

/** For whom a notice was addressed to and the case is closed again: the notice, and nothing of the case around it. */
function NoticesOnly({ caseId, otherwise }: { caseId: string; otherwise: ReactNode }) {
  const t = useTexts('cases');
  const { data, isPending } = useNotices(caseId);
  if (isPending)
    return (
      <div className="width">
        <Waiting />
      </div>
    );
  // Who never had a notice never took part either.
  if (!data || data.notices.length === 0) return otherwise;
  return (
    <DeciderContext value="UNKNOWN">
      <Page title={t('noticesOnly.title')} subtitle={t('noticesOnly.text')}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </Page>
    </DeciderContext>
  );
}

/** The frame of every page of a case: whose it is, where it stands, whose turn it is; below it the page of the tab. */
export function CaseLayout() {
  const { caseId = '' } = useParams();
  const overview = useCaseOverview(caseId);
  const part = usePart(caseId);
  useCaseLive(caseId, { onBoard: part === 'ziele', closed: overview.isError });

  if (overview.data) {
    return (
      <DeciderContext value={overview.data.programme.decidingBody}>
        <Frame overview={overview.data} />
      </DeciderContext>
    );
  }
  if (overview.error) {
    const code = overview.error instanceof Problem ? overview.error.code : undefined;
    const refused =
      code === 'cases.not-permitted' ? (
        <AskedOnly caseId={caseId} refusal={overview.error} />
      ) : (
        <ProblemPage error={overview.error} onRetry={() => void overview.refetch()} />
      );
    return part === 'bescheide' && (code === 'cases.not-permitted' || code === 'cases.not-found') ? (
      <NoticesOnly caseId={caseId} otherwise={refused} />
    ) : (
      refused
    );
  }
  return (
    <div className="width">
      <Waiting />
    </div>
  );
}
