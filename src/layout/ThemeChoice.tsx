import { useTranslate } from 'react-admin';
import { schemeChoices, setSchemeChoice, useSchemeChoice } from '../theme/scheme';
import { ChoiceItem } from './ChoiceItem';

export function ThemeChoice() {
  const translate = useTranslate();
  const current = useSchemeChoice();
  return schemeChoices.map((choice) => (
    <ChoiceItem key={choice} chosen={choice === current} onClick={() => setSchemeChoice(choice)}>
      {translate(`console.theme.${choice}`)}
    </ChoiceItem>
  ));
}
