import { useEffect, useSyncExternalStore } from 'react';
import { IconButton } from './Button';
import { closeToast, type ToastMessage, toastStore } from './toasts';
import { useUiTexts } from './useUiTexts';

const SHOWN_MS = 8_000;

function Toast({ message }: { message: ToastMessage }) {
  const t = useUiTexts();
  useEffect(() => {
    const timer = setTimeout(() => closeToast(message.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message.id]);
  return (
    <div className={`toast toast-${message.tone}`}>
      <span>{message.text}</span>
      <IconButton icon="close" label={t('close')} onClick={() => closeToast(message.id)} />
    </div>
  );
}

export function Toasts() {
  const messages = useSyncExternalStore(toastStore.subscribe, toastStore.get);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {messages.map((message) => (
        <Toast key={message.id} message={message} />
      ))}
    </div>
  );
}
