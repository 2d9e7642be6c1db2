import { HistoryDrawer } from '../../resource/history/HistoryDrawer';
import { useNutrients } from '../../nutrition/useNutrients';
import type { Food } from '../columns';
import { comparedColumns, foodComparison } from '../form/foodMerge';
import { useShowValue } from '../form/useShowValue';
import { usePathName } from '../usePathName';

/** The history of the food around: an amount changes together with its qualifier. */
export default function FoodHistory({ onClose }: { onClose: () => void }) {
  const { data: nutrients = [] } = useNutrients();
  return (
    <HistoryDrawer
      onClose={onClose}
      columns={comparedColumns}
      compared={(content) => foodComparison.compared(content as Food)}
      nameOf={usePathName()}
      show={useShowValue(nutrients)}
    />
  );
}
