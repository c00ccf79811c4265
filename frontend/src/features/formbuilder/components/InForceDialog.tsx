import { useState } from 'react';
import { Problem } from '../../../api/problem';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, formatDate, ProblemNotice, toast, today } from '../../../ui';
import { DateInput } from '../../../ui/DateField';
import type { Edition } from '../api/types';
import { useBringInForce } from '../api/useBringInForce';

interface Props {
  edition: Edition;
  version: number;
  onClose: () => void;
  onDone: (edition: Edition) => void;
}

/** From which day a draft counts. After that it is never changed again. */
export function InForceDialog({ edition, version, onClose, onDone }: Props) {
  const t = useTexts('formbuilder');
  const [from, setFrom] = useState(today());
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(from);
  const begin = useBringInForce((done) => {
    toast(t('inForce.done', { date: formatDate(done.inForceFrom ?? from) }));
    onDone(done);
  });
  const dayError =
    begin.error instanceof Problem
      ? begin.error.fields.find(({ pointer }) => pointer === '/from')?.detail
      : undefined;
  return (
    <Dialog open onClose={onClose} title={t('inForce.title')}>
      <div className="stack">
        <p>{t('inForce.text')}</p>
        <DateInput
          name="from"
          label={t('inForce.from')}
          value={from}
          min={today()}
          error={isDay ? dayError : 'errors.date'}
          onChange={(day) => {
            begin.reset();
            setFrom(day);
          }}
        />
        {begin.isError && !dayError && <ProblemNotice error={begin.error} />}
      </div>
      <div className="dialog-actions">
        <Button
          kind="primary"
          busy={begin.isPending}
          onClick={() => isDay && begin.mutate({ id: edition.id, version, from })}
        >
          {t('inForce.confirm')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}
