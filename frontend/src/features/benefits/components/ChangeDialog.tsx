import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, toast } from '../../../ui';
import { Form, useZodForm } from '../../../ui/Form';
import type { PackagePart } from '../../cases/api/usePackage';
import { useChangeRequest } from '../api/useRequests';
import { wishOf, wishSchema, wishStart } from '../forms/wish';
import { WishFields } from './WishFields';

interface ChangeDialogProps {
  caseId: string;
  part: PackagePart;
  onClose: () => void;
}

/** Cost, offer, payer and carriers of a request that is not decided. */
export function ChangeDialog({ caseId, part, onClose }: ChangeDialogProps) {
  const t = useTexts('benefits');
  const form = useZodForm(wishSchema, wishStart(part));
  const change = useChangeRequest(caseId, () => {
    toast(t('card.changed'));
    onClose();
  });
  return (
    <Dialog open wide onClose={onClose} title={t('card.changeTitle', { name: part.name })}>
      <Form
        form={form}
        onSubmit={(values) =>
          change.mutateAsync({ id: part.id, version: part.version, wish: wishOf(values) })
        }
      >
        <WishFields form={form} money={part.kind === 'MONEY'} toEmployer={part.recipient === 'EMPLOYER'} />
        <div className="dialog-actions">
          <Button type="submit" kind="primary" busy={change.isPending}>
            {t('card.save')}
          </Button>
          <Button onClick={onClose}>{t('ask.cancel')}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
