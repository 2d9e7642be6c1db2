import type { AmountDetail } from '../../providers/jsonColumns';
import type { Food } from '../columns';
import { useWords } from '../words';

/** Where an amount comes from, in words. */
export function useSource() {
  const words = useWords();
  return (detail: Pick<AmountDetail, 'source'> | undefined) => {
    const from = detail?.source ?? '';
    const edition = /^ciqual-(\d+)$/.exec(from)?.[1];
    if (edition) return words('show.source_ciqual', { edition });
    return from === 'saisie' ? words('show.source_typed') : from || words('show.no_source');
  };
}

const sourcesOf = ({ nutrition_per_100g: amounts, nutrition_details: details }: Food) =>
  Object.keys(amounts).map((key) => details[key]?.source ?? undefined);

/** The source that more than half of a food's amounts come from, which is then said once for all of them. */
export function usualSource(food: Food) {
  const sources = sourcesOf(food);
  const usual = sources.find(
    (source) => source && 2 * sources.filter((one) => one === source).length > sources.length,
  );
  return sources.length > 1 ? usual : undefined;
}

/** Whether some amount comes from elsewhere than most do. */
export function hasOtherSources(food: Food) {
  const usual = usualSource(food);
  return sourcesOf(food).some((source) => source !== usual);
}
