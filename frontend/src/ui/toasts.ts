export interface ToastMessage {
  id: number;
  text: string;
  tone: 'success' | 'danger';
}

let messages: ToastMessage[] = [];
let next = 1;
const listeners = new Set<() => void>();

function set(changed: ToastMessage[]) {
  messages = changed;
  for (const listener of listeners) listener();
}

export function closeToast(id: number) {
  set(messages.filter((message) => message.id !== id));
}

/** A short word about what just happened: `toast('Termin eingetragen')`. Read out politely. */
export function toast(text: string, tone: ToastMessage['tone'] = 'success') {
  set([...messages, { id: next++, text, tone }]);
}

export const toastStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  get: () => messages,
};
