import { localeOf, locales, setLocale, useLocaleChoice } from '../i18n/locale';
import { schemeChoices, schemeOf, setSchemeChoice, useSchemeChoice } from '../theme/scheme';
import { useTexts } from './texts';

/** Language and theme, chosen before signing in and kept for the console. */
export function Preferences() {
  const texts = useTexts();
  const locale = useLocaleChoice();
  const scheme = useSchemeChoice();
  return (
    <footer className="preferences">
      <label>
        <span>{texts.language}</span>
        <select value={locale} onChange={(event) => setLocale(localeOf(event.target.value))}>
          {locales.map(({ locale: value, name }) => (
            <option key={value} value={value} lang={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{texts.theme.label}</span>
        <select value={scheme} onChange={(event) => setSchemeChoice(schemeOf(event.target.value))}>
          {schemeChoices.map((choice) => (
            <option key={choice} value={choice}>
              {texts.theme[choice]}
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
}
