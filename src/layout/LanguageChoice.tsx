import { useLocaleState } from 'react-admin';
import { locales } from '../i18n/locale';
import { ChoiceItem } from './ChoiceItem';

export function LanguageChoice() {
  const [current, setLocale] = useLocaleState();
  return locales.map(({ locale, name }) => (
    <ChoiceItem
      key={locale}
      lang={locale}
      chosen={locale === current}
      onClick={() => setLocale(locale)}
    >
      {name}
    </ChoiceItem>
  ));
}
