import '../decisions.css';
import { useState } from 'react';
import { useParams } from 'react-router';
import { saveFile } from '../../../api/saveFile';
import { useTexts } from '../../../i18n/useTexts';
import {
  Badge,
  Button,
  ChoiceGroup,
  EmptyState,
  formatDate,
  LinkButton,
  ProblemNotice,
  toast,
  Waiting,
} from '../../../ui';
import { may, useTheCaseIfOpen } from '../../cases/useTheCase';
import type { Notice, Notices } from '../api/types';
import { useChooseDelivery, useNotices } from '../api/useNotices';
import { ObjectionBox } from '../components/ObjectionBox';
import { Objections } from '../components/Objections';
import { RecordDelivery } from '../components/RecordDelivery';

function state(t: (key: string, values?: Record<string, unknown>) => string, notice: Notice) {
  if (notice.retrievedAt) return t('notices.retrieved', { date: formatDate(notice.retrievedAt) });
  if (notice.postedAt) return t('notices.posted', { date: formatDate(notice.postedAt) });
  return t(`notices.${notice.delivery}`);
}

function Delivery({ caseId, notices }: { caseId: string; notices: Notices }) {
  const t = useTexts('decisions');
  const overview = useTheCaseIfOpen();
  const [recording, setRecording] = useState(false);
  const choose = useChooseDelivery(caseId, () => toast(t('notices.chosen')));
  if (!notices.actions.includes('NOTICE_DELIVERY_CHOOSE')) {
    return (
      <div className="stack stack-tight">
        <p className="muted">{t(`notices.deliveryIs.${notices.delivery}`)}</p>
        {may(overview, 'RECORD_FOR_OTHERS') && (
          <p>
            <LinkButton onClick={() => setRecording(true)}>{t('notices.deliveryRecord')}</LinkButton>
          </p>
        )}
        {recording && <RecordDelivery caseId={caseId} onClose={() => setRecording(false)} />}
      </div>
    );
  }
  return (
    <>
      {choose.error && <ProblemNotice error={choose.error} />}
      <ChoiceGroup
        label={t('notices.delivery')}
        hint={t('notices.deliveryHint')}
        name="delivery"
        cardWidth="12rem"
        value={notices.delivery}
        onChange={(event) => choose.mutate({ delivery: event.target.value as 'POST' | 'PORTAL' })}
        options={[
          { value: 'POST', label: t('notices.byPost') },
          { value: 'PORTAL', label: t('notices.inPortal') },
        ]}
      />
    </>
  );
}

/** Notices of the case, how they reach the employee, and objections. */
export function NoticesPage() {
  const t = useTexts('decisions');
  const { caseId: id = '' } = useParams();
  const isOpen = useTheCaseIfOpen() !== undefined;
  const notices = useNotices(id);
  if (notices.error) return <ProblemNotice error={notices.error} onRetry={() => void notices.refetch()} />;
  if (!notices.data) return <Waiting />;
  const { data } = notices;
  return (
    <div className="stack stack-wide reading">
      <h2>{t('notices.title')}</h2>
      {data.notices.length === 0 ? (
        <EmptyState title={t('notices.none')}>{t('notices.noneText')}</EmptyState>
      ) : (
        <ul className="rule-list">
          {data.notices.map((notice) => (
            <li key={notice.id} className="stack stack-tight notice-line">
              <p>
                <span className="strong">
                  {t('notices.issued', {
                    kind: t(`kind.${notice.kind}`),
                    date: formatDate(notice.issuedAt),
                  })}
                </span>{' '}
                <Badge tone={notice.retrievedAt || notice.postedAt ? 'success' : 'neutral'}>
                  {state(t, notice)}
                </Badge>
              </p>
              {notice.announced ? (
                <p className="small">
                  {t('notices.announced', {
                    date: formatDate(notice.announced.on),
                    paragraph: notice.announced.paragraph,
                    until: formatDate(notice.announced.objectionUntil),
                  })}
                </p>
              ) : (
                <p className="small muted">
                  {t(notice.delivery === 'POST' ? 'notices.letterCounts' : 'notices.notAnnounced')}
                </p>
              )}
              <div className="row">
                <Button
                  icon="download"
                  onClick={() =>
                    void saveFile(`/api/cases/${id}/notices/${notice.id}/content`, 'Bescheid.pdf').then(() =>
                      notices.refetch(),
                    )
                  }
                >
                  {t('notices.open')}
                </Button>
                {notice.plainFileId && (
                  <Button
                    icon="easy-language"
                    onClick={() =>
                      void saveFile(`/api/cases/${id}/notices/${notice.id}/plain-content`, 'Erklaerung.pdf')
                    }
                  >
                    {t('notices.openPlain')}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {isOpen && <Delivery caseId={id} notices={data} />}
      {data.notices.length > 0 && <Objections caseId={id} />}
      {data.notices.length > 0 && <ObjectionBox caseId={id} notices={data} />}
    </div>
  );
}
