import type { Combination } from '../columns';
import { useWords } from '../words';

/** What the two foods do to each other. */
export function Effect({ combination }: { combination: Combination }) {
  const words = useWords();
  const { nutritional_benefits: benefits, scientific_explanation: explanation } = combination;
  if (benefits.length === 0 && !explanation) return words('show.no_effect');
  return (
    <>
      {benefits.length > 0 && (
        <ul>
          {benefits.map((benefit) => (
            <li key={benefit}>{benefit}</li>
          ))}
        </ul>
      )}
      {explanation && <p>{explanation}</p>}
    </>
  );
}
