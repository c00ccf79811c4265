import { useTexts } from '../i18n/useTexts';

export const useUiTexts = () => useTexts('ui');
