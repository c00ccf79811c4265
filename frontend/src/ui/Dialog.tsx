import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button, IconButton } from './Button';
import { useUiTexts } from './useUiTexts';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  wide?: boolean;
}

/** The browser's own modal dialog: keeps the focus inside, closes with Escape, gives the focus back. */
export function Dialog({ open, onClose, title, children, wide }: DialogProps) {
  const t = useUiTexts();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={element}
      className={`dialog${wide ? ' dialog-wide' : ''}`}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      {open && (
        <>
          <div className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <IconButton icon="close" label={t('close')} onClick={onClose} />
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}

interface ConfirmProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** What happens then, in one or two sentences. */
  consequence: ReactNode;
  /** Says what happens: "Fall schließen", never "OK". */
  confirm: ReactNode;
  onConfirm: () => void;
  busy?: boolean;
  /** More to say or to choose before. */
  children?: ReactNode;
}

/** Danger asks once, with the consequence. */
export function ConfirmDanger(props: ConfirmProps) {
  const { open, onClose, title, consequence, confirm, onConfirm, busy, children } = props;
  const t = useUiTexts();
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <div className="stack">
        <p>{consequence}</p>
        {children}
      </div>
      <div className="dialog-actions">
        <Button kind="danger" onClick={onConfirm} busy={busy}>
          {confirm}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
