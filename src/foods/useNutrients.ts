import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useLocale, useTranslate } from 'react-admin';
import type { Tables } from '../providers/database.types';

/** What a key of `nutrition_per_100g` means. */
export type Nutrient = Tables<'nutrients'>;

/** What the keys of `nutrition_per_100g` mean, in the order of the screens. Read once a visit. */
export function useNutrients(enabled = true) {
  const dataProvider = useDataProvider();
  return useQuery({
    queryKey: ['nutrients', 'all'],
    queryFn: async (): Promise<Nutrient[]> => {
      const pagination = { page: 1, perPage: 200 };
      const sort = { field: 'display_order', order: 'ASC' as const };
      const params = { pagination, sort, filter: {} };
      const { data } = await dataProvider.getList<Nutrient & { id: string }>('nutrients', params);
      return data;
    },
    staleTime: Infinity,
    enabled,
  });
}

/** A nutrient's name in the reader's language. */
export function useNutrientName() {
  const language = useLocale();
  return (nutrient: Nutrient) => (language === 'en' ? nutrient.label_en : nutrient.label_fr);
}

/** The name of a nutrient key; the key itself until the names are read. */
export function useKeyName(enabled = true) {
  const translate = useTranslate();
  const nameOf = useNutrientName();
  const { data } = useNutrients(enabled);
  return (key: string) => {
    if (key === 'omega_3_g') return translate('resources.foods.omega_3');
    const nutrient = data?.find((one) => one.key === key);
    return nutrient ? nameOf(nutrient) : key;
  };
}

/** Nutrient keys as a list of names, for use inside a sentence. */
export function useNutrientNames(enabled = true) {
  const keyName = useKeyName(enabled);
  const locale = useLocale();
  return (keys: readonly string[]) =>
    keys.map((key) => lowerFirst(keyName(key), locale)).join(', ');
}

const lowerFirst = (text: string, locale: string) =>
  text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
