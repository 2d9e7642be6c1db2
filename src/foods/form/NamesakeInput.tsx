import { useWatch } from 'react-hook-form';
import { BooleanInput } from '../../resource/form/BooleanInput';
import { useIssues } from '../../resource/form/issues';

/** Confirms that a food is another one than that of the same name: asked where the check finds one. */
export function NamesakeInput() {
  const confirmed = useWatch<{ shares_name: boolean }>({ name: 'shares_name' });
  const found = useIssues('name_fr').some(({ code }) => code === 'food_name_taken');
  return (found || confirmed) && <BooleanInput source="shares_name" />;
}
