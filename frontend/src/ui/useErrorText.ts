import { useTranslation } from 'react-i18next';

/** Messages of the forms are keys with values, `errors.tooLong|limit=200`; what is no key is text already. */
export function useErrorText() {
  const { t, i18n } = useTranslation('ui');
  return (message: string) => {
    const [key = '', ...values] = message.split('|');
    if (!/^[\w-]+(:[\w-]+)?(\.[\w-]+)+$/.test(key) || !i18n.exists(key, { ns: 'ui' })) return message;
    return t(key, Object.fromEntries(values.map((value) => value.split('=')))) as string;
  };
}
