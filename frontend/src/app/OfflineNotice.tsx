import { useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/useTexts';
import { Notice } from '../ui/Notice';

function subscribe(listener: () => void) {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Says when the device has lost its connection; what is on the page stays readable. */
export function OfflineNotice() {
  const t = useTexts('shell');
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return online ? null : (
    <div className="width section-near">
      <Notice tone="warning" announce title={t('offline.title')}>
        {t('offline.text')}
      </Notice>
    </div>
  );
}
