import { NameCell } from '../../resource/list/NameCell';
import type { CombinationSummary } from '../columns';
import { signs } from '../sign';

/** Both foods with the sign between them, which lead to the combination. */
export const PairName = ({ pair }: { pair: CombinationSummary }) => (
  <NameCell
    resource="food_combinations"
    row={pair}
    name={`${pair.food_1_name} ${signs[pair.combination_type]} ${pair.food_2_name}`}
  />
);
