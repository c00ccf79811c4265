import { useState } from 'react';
import { centsOf, eurosOf } from '../../../forms/money';
import { useTexts } from '../../../i18n/useTexts';
import { Select, TextField } from '../../../ui';
import type { TextFieldsProps } from './FrameFields';

const PAYERS = ['EMPLOYER', 'EMPLOYEE', 'OTHER'] as const;
type Payer = (typeof PAYERS)[number];

/** What the office pays of a benefit, and who pays the rest. */
export function ContributionFields({ content, change, errorOf, readers }: TextFieldsProps) {
  const t = useTexts('decisions');
  const pays = content.contribution ?? {
    amountCents: null,
    sharePercent: null,
    restBy: null,
    restName: null,
  };
  const [amount, setAmount] = useState(() => eurosOf(pays.amountCents));
  const [share, setShare] = useState(() => (pays.sharePercent ? String(pays.sharePercent) : ''));
  const set = (part: Partial<typeof pays>) => change({ contribution: { ...pays, ...part } });
  const percent = (text: string) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : 0);
  const noAmount = amount.trim() !== '' && !centsOf(amount);
  const noShare = share.trim() !== '' && !(percent(share) >= 1 && percent(share) <= 100);
  return (
    <>
      <TextField
        name="amount"
        label={t('benefit.amount')}
        unit="€"
        short
        inputMode="decimal"
        value={amount}
        onChange={({ target: { value } }) => {
          setAmount(value);
          set({ amountCents: centsOf(value) || null });
        }}
        error={noAmount ? t('benefit.amountWrong') : errorOf?.('contribution/amountCents')}
      />
      <TextField
        name="share"
        label={t('benefit.share')}
        unit="%"
        short
        optional
        inputMode="numeric"
        value={share}
        onChange={({ target: { value } }) => {
          setShare(value);
          set({ sharePercent: percent(value) >= 1 && percent(value) <= 100 ? percent(value) : null });
        }}
        error={noShare ? t('benefit.shareWrong') : errorOf?.('contribution/sharePercent')}
      />
      <Select
        name="restBy"
        error={errorOf?.('contribution/restBy')}
        label={t('benefit.restBy')}
        empty={t('benefit.restOpen')}
        options={PAYERS.map((value) => ({ value, label: t(`benefit.payers.${value}`) }))}
        value={pays.restBy ?? ''}
        onChange={({ target: { value } }) => set({ restBy: (value || null) as Payer | null })}
      />
      {pays.restBy === 'OTHER' && (
        <TextField
          name="restName"
          error={errorOf?.('contribution/restName')}
          label={t('benefit.restName')}
          value={pays.restName ?? ''}
          onChange={({ target: { value } }) => set({ restName: value || null })}
          readers={readers}
        />
      )}
    </>
  );
}
