import { useTranslate } from 'react-admin';
import './nutrition.css';
import { useNutritionWords } from './useNutritionWords';

export type AllergenState = 'contains' | 'free' | 'unknown';

// Material's icons Error, CheckCircleOutlined and HelpOutlined, drawn here: a row has no need of more.
const icons: Record<AllergenState, string> = {
  contains:
    'M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2m1 15h-2v-2h2zm0-4h-2V7h2z',
  free: 'M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2m0 18c-4.41 0-8-3.59-8-8s3.59-8 8-8 8 3.59 8 8-3.59 8-8 8m4.59-12.42L10 14.17l-2.59-2.58L6 13l4 4 8-8z',
  unknown:
    'M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2m1 17h-2v-2h2zm2.07-7.75-.9.92C13.45 12.9 13 13.5 13 15h-2v-.5c0-1.1.45-2.1 1.17-2.83l1.24-1.26c.37-.36.59-.86.59-1.41 0-1.1-.9-2-2-2s-2 .9-2 2H8c0-2.21 1.79-4 4-4s4 1.79 4 4c0 .88-.36 1.68-.93 2.25',
};

/** An allergen by name, with the icon of its state in a food. */
export function AllergenMark({ allergen, state }: { allergen: string; state: AllergenState }) {
  const words = useNutritionWords();
  const colon = useTranslate()('shared.colon');
  const stateName = words(`allergen_state.${state}`);
  const name = words(`allergen.${allergen}`);
  return (
    <span className={`mark mark-${state}`} title={`${stateName}${colon}${name}`}>
      <svg viewBox="0 0 24 24" role="img">
        <title>{stateName}</title>
        <path d={icons[state]} />
      </svg>
      {name}
    </span>
  );
}
