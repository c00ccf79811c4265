import { useEffect } from 'react';
import { useMe } from '../api/useMe';
import { switchLanguage } from '../i18n';
import { isLanguage, isLanguageChosen } from '../i18n/languages';

/** Who chose a language elsewhere finds it here too; a choice on this device comes first. */
export function useLanguageOfPerson() {
  const { data: me } = useMe();
  useEffect(() => {
    if (isLanguage(me?.language) && me.language !== 'de' && !isLanguageChosen()) {
      void switchLanguage(me.language);
    }
  }, [me?.language]);
}
