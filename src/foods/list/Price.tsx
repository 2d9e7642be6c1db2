import { useFormats } from '../../shared/format/useFormats';
import type { FoodSummary } from '../columns';
import { useWords } from '../words';

/** Euros per kilogram; an estimate is marked as one. */
export function Price({ food }: { food: FoodSummary }) {
  const words = useWords();
  const { euros } = useFormats();
  const { average_price_per_kg: price, price_is_estimate: estimate } = food;
  if (price === null) return null;
  return (
    <span title={estimate ? words('show.estimate') : undefined}>
      {estimate && '≈ '}
      {euros(price)}
      <span className="rows-faint price-unit">/kg</span>
    </span>
  );
}
