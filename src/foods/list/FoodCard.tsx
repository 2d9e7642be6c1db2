import Box from '@mui/material/Box';
import { Amount } from '../../shared/Amount';
import { MonthStrip } from '../../shared/MonthStrip';
import { ScoreBadge } from '../../shared/score/ScoreBadge';
import type { FoodSummary } from '../Food';
import { useWords } from '../words';
import { Allergens } from './Allergens';
import { FoodName } from './FoodName';
import { Price } from './Price';

const line = {
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  columnGap: 1.5,
  rowGap: 0.5,
};

/** A food on a phone. */
export function FoodCard({ food }: { food: FoodSummary }) {
  const words = useWords();
  return (
    <Box sx={{ display: 'flex', gap: 1.5, py: 1.25 }}>
      <Box sx={{ pt: '1px' }}>
        <ScoreBadge score={food.anti_inflammatory_score} />
      </Box>
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <FoodName food={food} />
        <Box sx={{ ...line, color: 'text.secondary', fontSize: '0.8125rem', mt: 0.25 }}>
          <span>{words(`category.${food.category}`)}</span>
          <Amount value={food.energy_kcal} unit="kcal" decimals={0} />
          <Price food={food} />
        </Box>
        <Box sx={{ ...line, fontSize: '0.8125rem', mt: 0.25 }}>
          <Allergens food={food} short={3} />
          <MonthStrip season={food.season_months} />
        </Box>
      </Box>
    </Box>
  );
}
