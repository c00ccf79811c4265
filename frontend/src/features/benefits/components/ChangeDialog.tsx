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

/** Cost, offer, payer and carriers of a request; once it is decided only what may have changed since. */
export function ChangeDialog({ caseId, part, onClose }: ChangeDialogProps) {
  const t = useTexts('benefits');
  const decided = part.decidedOn !== null;
  const form = useZodForm(wishSchema, wishStart(part));
  const change = useChangeRequest(caseId, () => {
    toast(t('card.changed'));
    onClose();
  });
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t(decided ? 'card.noteTitle' : 'card.changeTitle', { name: part.name })}
    >
      <Form
        form={form}
        onSubmit={(values) =>
          change.mutateAsync({ id: part.id, version: part.version, wish: wishOf(values) })
        }
      >
        {decided && <p>{t('card.noteText')}</p>}
        <WishFields
          form={form}
          money={part.kind === 'MONEY'}
          toEmployer={part.recipient === 'EMPLOYER'}
          decided={decided}
        />
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
