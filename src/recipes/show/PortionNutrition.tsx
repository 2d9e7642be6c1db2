import { useTranslate } from 'react-admin';
import { useKeyName, useNutrients } from '../../nutrition/useNutrients';
import { Facts } from '../../resource/record/Facts';
import { Amount } from '../../shared/Amount';
import type { Recipe } from '../columns';
import { useWords } from '../words';

/** What the label of a food must tell, in its order (regulation 1169/2011), and fibre. */
const told = [
  'energy_kcal',
  'fat_g',
  'saturated_fat_g',
  'carbohydrate_g',
  'sugars_g',
  'fiber_g',
  'protein_g',
  'salt_g',
];

/** What one portion holds, or why that is not known. */
export function PortionNutrition({ recipe }: { recipe: Recipe }) {
  const words = useWords();
  const translate = useTranslate();
  const keyName = useKeyName();
  const { data: nutrients = [] } = useNutrients();
  const { nutrition_facts: facts, nutrition_detail: detail } = recipe;
  if (!facts) {
    const names = (detail.gaps ?? []).map(({ name }) => name).join(', ');
    return words(names ? 'show.gaps' : 'show.no_nutrition', { names });
  }
  return (
    <Facts
      facts={told.map((key) => ({
        label: keyName(key),
        value:
          facts[key] === undefined ? (
            translate('nutrition.unknown')
          ) : (
            <Amount
              value={facts[key]}
              unit={nutrients.find((one) => one.key === key)?.unit ?? ''}
            />
          ),
      }))}
    />
  );
}
