import '../people.css';
import { useState } from 'react';
import { requiredDay, requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import {
  Button,
  ConfirmDanger,
  Dialog,
  formatDate,
  Icon,
  LinkButton,
  Notice,
  Page,
  ProblemNotice,
  TextField,
  toast,
  today,
  Waiting,
} from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { type GoLive, type Proof, useGoLive, useSignProof, useWithdrawProof } from '../api/useGoLive';

/** The eight proofs an office gives before it works with real people, each signed by name. */
export function GoLivePage() {
  const t = useTexts('people');
  const goLive = useGoLive();
  const signed = goLive.data?.proofs.filter((proof) => proof.signature).length ?? 0;
  return (
    <Page
      title={t('golive.title')}
      subtitle={goLive.data && t('golive.subtitle', { signed, total: goLive.data.proofs.length })}
    >
      {goLive.isPending && <Waiting />}
      {goLive.isError && <ProblemNotice error={goLive.error} onRetry={() => void goLive.refetch()} />}
      {goLive.data && <Content goLive={goLive.data} complete={signed === goLive.data.proofs.length} />}
    </Page>
  );
}

function Content({ goLive, complete }: { goLive: GoLive; complete: boolean }) {
  const t = useTexts('people');
  const [signing, setSigning] = useState<string>();
  const [withdrawing, setWithdrawing] = useState<string>();
  const withdraw = useWithdrawProof(() => {
    toast(t('golive.withdrawn'));
    setWithdrawing(undefined);
  });
  const live = goLive.state === 'LIVE';
  return (
    <>
      {live ? (
        <Notice tone="success">{t('golive.live')}</Notice>
      ) : complete ? (
        <Notice tone="success">{t('golive.complete')}</Notice>
      ) : (
        <p className="lead reading">{t('golive.intro')}</p>
      )}
      <ul className="golive-proofs">
        {goLive.proofs.map((proof) => (
          <ProofLine
            key={proof.item}
            proof={proof}
            onSign={() => setSigning(proof.item)}
            onWithdraw={live ? undefined : () => setWithdrawing(proof.item)}
          />
        ))}
      </ul>
      {signing && <SignDialog item={signing} onClose={() => setSigning(undefined)} />}
      <ConfirmDanger
        open={withdrawing !== undefined}
        onClose={() => setWithdrawing(undefined)}
        title={t('golive.withdrawTitle')}
        consequence={t('golive.withdrawText')}
        confirm={t('golive.withdraw')}
        busy={withdraw.isPending}
        onConfirm={() => withdrawing && withdraw.mutate({ item: withdrawing })}
      />
    </>
  );
}

interface ProofLineProps {
  proof: Proof;
  onSign: () => void;
  /** Missing once the office is live: then a proof is renewed, not taken back. */
  onWithdraw?: () => void;
}

function ProofLine({ proof, onSign, onWithdraw }: ProofLineProps) {
  const t = useTexts('people');
  const { item, signature } = proof;
  const name = t(`proofs.${item}`);
  return (
    <li className="golive-proof">
      <Icon name={signature ? 'success' : 'help'} />
      <div>
        <p className="strong">{name}</p>
        <p className="muted small">
          {signature
            ? t('proofSigned', {
                name: signature.signedBy,
                date: formatDate(signature.signedAt),
                dated: formatDate(signature.dated),
                reference: signature.reference,
              })
            : t('proofOpen')}
        </p>
      </div>
      <div className="row">
        <Button aria-label={`${t(signature ? 'golive.signAgain' : 'golive.sign')}: ${name}`} onClick={onSign}>
          {t(signature ? 'golive.signAgain' : 'golive.sign')}
        </Button>
        {signature && onWithdraw && (
          <LinkButton aria-label={`${t('golive.withdraw')}: ${name}`} onClick={onWithdraw}>
            {t('golive.withdraw')}
          </LinkButton>
        )}
      </div>
    </li>
  );
}

const schema = z.object({ dated: requiredDay(), reference: requiredText(200) });

function SignDialog({ item, onClose }: { item: string; onClose: () => void }) {
  const t = useTexts('people');
  const sign = useSignProof(item);
  const form = useZodForm(schema, { dated: today(), reference: '' });
  return (
    <Dialog open onClose={onClose} title={t('golive.signTitle')}>
      <Form
        form={form}
        onSubmit={async (values) => {
          await sign.mutateAsync(values);
          toast(t('golive.done'));
          onClose();
        }}
      >
        <p className="strong">{t(`proofs.${item}`)}</p>
        <DateField control={form.control} name="dated" label={t('golive.dated')} max={today()} />
        <TextField
          label={t('golive.reference')}
          hint={t('golive.referenceHint')}
          readers={t('golive.readers')}
          autoComplete="off"
          error={fieldError(form, 'reference')}
          {...form.register('reference')}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={sign.isPending}>
            {t('golive.submit')}
          </Button>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
