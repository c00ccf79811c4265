import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, ProblemNotice, TextArea } from '../../../ui';

interface ReasonDialogProps {
  title: string;
  text?: string;
  label: string;
  readers?: string;
  send: string;
  busy: boolean;
  error: Error | null;
  onSend: (reason: string) => void;
  onClose: () => void;
}

/** A step that needs its reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, text, label, readers, send, busy, error, onSend, onClose } = props;
  const t = useTexts('forms');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <Dialog open title={title} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (reason.trim()) onSend(reason.trim());
        }}
      >
        {error && <ProblemNotice error={error} />}
        {text && <p>{text}</p>}
        <TextArea
          name="reason"
          label={label}
          readers={readers}
          value={reason}
          maxLength={500}
          error={tried && !reason.trim() ? t('part.reopenNeeded') : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={busy}>
            {send}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
