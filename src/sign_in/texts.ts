import { useLocaleChoice } from '../i18n/locale';
import { en } from './texts.en';
import { fr } from './texts.fr';

/** The texts of the sign-in pages, apart from the console's: they must arrive with the page. */
export const useTexts = () => (useLocaleChoice() === 'en' ? en : fr);
