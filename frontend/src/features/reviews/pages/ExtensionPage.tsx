import { useState } from 'react';
import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import {
  Badge,
  Button,
  EmptyState,
  formatDate,
  formatMinutes,
  TextArea,
  TextField,
  toast,
} from '../../../ui';
import { DurationField } from '../../../ui/DurationField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { useTheCase } from '../../cases/useTheCase';
import { useExtensions } from '../api/reads';
import type { ExtensionsView, ExtensionView } from '../api/types';
import { useAskExtension } from '../api/writes';
import { Loaded, SubPage } from '../components/Loaded';
import '../components/reviews.css';

/** More hours or months: why, and what they are expected to bring. */
export function ExtensionPage() {
  const { id } = useTheCase();
  const t = useTexts('reviews');
  return (
    <SubPage caseId={id} title={t('extension.title')} intro={t('extension.intro')}>
      <Loaded query={useExtensions(id)}>{(view) => <Requests caseId={id} view={view} />}</Loaded>
    </SubPage>
  );
}

function Requests({ caseId, view }: { caseId: string; view: ExtensionsView }) {
  const t = useTexts('reviews');
  const mayAsk = view.actions.includes('EXTENSION_ASK');
  return (
    <div className="stack stack-wide">
      {mayAsk && <AskForm caseId={caseId} />}
      {!mayAsk && view.requests.length === 0 && (
        <EmptyState title={t('extension.none')}>{t('extension.noneText')}</EmptyState>
      )}
      {view.requests.map((request) => (
        <Request key={request.id} request={request} />
      ))}
    </div>
  );
}

function Request({ request }: { request: ExtensionView }) {
  const t = useTexts('reviews');
  return (
    <article className="box stack">
      <p className="row row-between">
        <span className="strong">
          {[
            request.minutes > 0 && formatMinutes(request.minutes),
            request.months > 0 && t('extension.monthsMore', { count: request.months }),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
        <Badge tone={request.outcome === 'GRANTED' ? 'success' : 'neutral'}>
          {t(`states.${request.outcome ?? 'WAITING'}`)}
        </Badge>
      </p>
      <dl className="facts">
        <div>
          <dt>{t('extension.reasons')}</dt>
          <dd className="said">{request.reasons}</dd>
        </div>
        <div>
          <dt>{t('extension.forecast')}</dt>
          <dd className="said">{request.forecast}</dd>
        </div>
      </dl>
      <p className="small muted">
        {t('extension.by', { name: request.requestedBy, date: formatDate(request.requestedOn) })}
        {request.decidedOn && ` · ${t('extension.decided', { date: formatDate(request.decidedOn) })}`}
      </p>
    </article>
  );
}

function AskForm({ caseId }: { caseId: string }) {
  const t = useTexts('reviews');
  const [minutes, setMinutes] = useState<number>();
  const [nothing, setNothing] = useState(false);
  const form = useZodForm(
    z.object({
      months: z.string().regex(/^\d{0,2}$/, 'errors.number'),
      reasons: requiredText(4000),
      forecast: requiredText(4000),
    }),
    { months: '', reasons: '', forecast: '' },
  );
  const ask = useAskExtension(caseId, () => toast(t('extension.asked')));

  async function send({ months, ...texts }: { months: string; reasons: string; forecast: string }) {
    const wish = { ...texts, minutes: minutes ?? 0, months: Number(months || 0) };
    const empty = wish.minutes === 0 && wish.months === 0;
    setNothing(empty);
    if (!empty) await ask.mutateAsync(wish);
  }

  return (
    <div className="reading">
      <Form form={form} onSubmit={send}>
        <DurationField
          label={t('extension.minutes')}
          hint={t('extension.minutesHint')}
          name="minutes"
          value={minutes}
          onChange={setMinutes}
          error={nothing ? t('extension.nothing') : undefined}
        />
        <TextField
          label={t('extension.months')}
          unit={t('extension.monthsUnit')}
          inputMode="numeric"
          short
          optional
          error={fieldError(form, 'months')}
          {...form.register('months')}
        />
        <TextArea
          label={t('extension.reasons')}
          hint={t('extension.reasonsHint')}
          readers={t('readers')}
          error={fieldError(form, 'reasons')}
          {...form.register('reasons')}
        />
        <TextArea
          label={t('extension.forecast')}
          hint={t('extension.forecastHint')}
          readers={t('readers')}
          error={fieldError(form, 'forecast')}
          {...form.register('forecast')}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={ask.isPending}>
            {t('extension.send')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
