import { useState } from 'react';
import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, EmptyState, formatDate, formatMinutes, TextArea, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { useTheCase } from '../../cases/useTheCase';
import { useTaper } from '../api/reads';
import type { TaperView } from '../api/types';
import { useLeaveTaper, usePlanTaper } from '../api/writes';
import { Loaded, SubPage } from '../components/Loaded';
import { TaperForm } from '../forms/TaperForm';
import '../components/reviews.css';

/** The coach comes less often: when, how much, and who in the company is there afterwards. */
export function TaperPage() {
  const { id } = useTheCase();
  const t = useTexts('reviews');
  return (
    <SubPage caseId={id} title={t('taper.title')} intro={t('taper.intro')}>
      <Loaded query={useTaper(id)}>{(taper) => <Taper caseId={id} taper={taper} />}</Loaded>
    </SubPage>
  );
}

function Taper({ caseId, taper }: { caseId: string; taper: TaperView }) {
  const t = useTexts('reviews');
  const [writing, setWriting] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const plan = usePlanTaper(caseId, () => {
    setWriting(false);
    toast(t('taper.saved'));
  });
  const mayPlan = taper.actions.includes('TAPER_PLAN');
  if (mayPlan && (writing || !taper.plan)) {
    return (
      <TaperForm
        plan={taper.plan}
        onSend={(wish) => plan.mutateAsync({ version: taper.version, plan: wish })}
      />
    );
  }
  if (!taper.plan) return <EmptyState title={t('taper.none')}>{t('taper.noneText')}</EmptyState>;
  return (
    <div className="stack stack-wide reading">
      <ul className="taper-steps">
        {taper.plan.steps.map(({ from, minutesPerWeek }) => (
          <li key={from}>
            <span className="strong">{t('taper.from', { date: formatDate(from) })}</span>
            <span>
              {minutesPerWeek > 0
                ? t('taper.perWeek', { time: formatMinutes(minutesPerWeek) })
                : t('taper.noMore')}
            </span>
          </li>
        ))}
      </ul>
      <dl className="facts">
        <div>
          <dt>{t('taper.contactName')}</dt>
          <dd>{taper.plan.contactName}</dd>
        </div>
        <div>
          <dt>{t('taper.contactTask')}</dt>
          <dd className="said">{taper.plan.contactTask}</dd>
        </div>
        {taper.plan.remainingQuestions && (
          <div>
            <dt>{t('taper.remaining')}</dt>
            <dd className="said">{taper.plan.remainingQuestions}</dd>
          </div>
        )}
      </dl>
      <p className="small muted">
        {t('taper.by', { name: taper.writtenBy, date: formatDate(taper.writtenOn ?? '') })}
      </p>
      <div className="row">
        {mayPlan && (
          <Button kind="secondary" onClick={() => setWriting(true)}>
            {t('taper.change')}
          </Button>
        )}
        {taper.actions.includes('TAPER_LEAVE') && (
          <Button kind="tertiary" onClick={() => setLeaving(true)}>
            {t('taper.leave')}
          </Button>
        )}
      </div>
      {leaving && <LeaveDialog caseId={caseId} onClose={() => setLeaving(false)} />}
    </div>
  );
}

function LeaveDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useTexts('reviews');
  const form = useZodForm(z.object({ reason: requiredText(1000) }), { reason: '' });
  const leave = useLeaveTaper(caseId, () => {
    toast(t('taper.left'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={t('taper.leave')}>
      <Form form={form} onSubmit={(wish) => leave.mutateAsync(wish)}>
        <p>{t('taper.leaveText')}</p>
        <div className="section-near">
          <TextArea
            label={t('taper.leaveReason')}
            readers={t('providers')}
            error={fieldError(form, 'reason')}
            {...form.register('reason')}
          />
        </div>
        <div className="dialog-actions">
          <Button type="submit" kind="primary" busy={leave.isPending}>
            {t('taper.leaveSend')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
