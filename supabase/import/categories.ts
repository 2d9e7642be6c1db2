import type { Amount } from './amount.ts';

/** Our category for the groups of Ciqual, by the beginning of the code of the subsubgroup. */
const categories: Record<string, string> = {
  '01': 'plats_composes',
  '0201': 'legumes',
  '0202': 'tubercules',
  '0203': 'legumineuses',
  '0204': 'fruits',
  '0205': 'noix_graines',
  '03': 'cereales',
  '0401': 'viandes',
  '040103': 'volailles',
  '040104': 'volailles',
  '0402': 'viandes',
  '040203': 'volailles',
  '040204': 'volailles',
  '0403': 'charcuteries',
  '040309': 'autres',
  '0404': 'charcuteries',
  '0405': 'poissons',
  '0406': 'poissons',
  '0407': 'fruits_de_mer',
  '0408': 'fruits_de_mer',
  '0409': 'poissons',
  '0410': 'oeufs',
  '0501': 'produits_laitiers',
  '0502': 'produits_laitiers',
  '050203': 'desserts',
  '050204': 'desserts',
  '050205': 'desserts',
  '0503': 'fromages',
  '050306': 'autres',
  '0504': 'produits_laitiers',
  '06': 'boissons',
  '0603': 'boissons_alcoolisees',
  '07': 'desserts',
  '0701': 'sucres',
  '0702': 'sucres',
  '0703': 'sucres',
  '0704': 'sucres',
  '0707': 'cereales',
  '08': 'desserts',
  '09': 'matieres_grasses',
  '10': 'sauces_condiments',
  '1005': 'herbes_epices',
  '1006': 'herbes_epices',
  '1007': 'algues',
  '1008': 'autres',
  '1009': 'autres',
  '11': 'alimentation_infantile',
};

/** The codes of a food's group, most precise last: `04`, `0401`, `040103`. */
export interface Group {
  group: string;
  subgroup: string;
  subsubgroup: string;
}

/** Zeros stand for "no finer group". */
const finest = ({ group, subgroup, subsubgroup }: Group) =>
  [subsubgroup, subgroup, group].find((code) => !/^0*$/.test(code)) ?? '';

/** The category of a group, by its longest known beginning; `autres` for a group unknown to us. */
export function categoryOf(group: Group): string {
  const code = finest(group);
  for (let length = code.length; length > 0; length -= 1) {
    const category = categories[code.slice(0, length)];
    if (category !== undefined) return category;
  }
  return 'autres';
}

/** Drinks above this (g of alcohol per 100 g) are alcoholic: 1.2 % by volume, as on labels. */
const alcoholic = 0.95;
/** The most sugars (g per 100 ml) of a drink that may call itself low in sugars. */
const lowInSugars = 2.5;

/** The reviewed rule that caps the anti-inflammatory score of a new food, if it falls under one. */
export function scoreRuleOf(
  group: Group,
  name: string,
  { alcohol_g: alcohol, sugars_g: sugars }: Record<string, Amount>,
): string | null {
  const code = finest(group);
  if (code.startsWith('0603')) {
    return typeof alcohol === 'number' && alcohol <= alcoholic ? null : 'alcool';
  }
  // Nectars and soft drinks, unless the sugars are those of the fruit alone.
  if (code === '060202' || code === '060203') {
    const sweet = typeof sugars === 'number' && sugars > lowInSugars;
    return sweet && !name.includes('sans sucres ajoutés') ? 'boisson_sucree' : null;
  }
  // Quenelles and plant alternatives share the group of cured meats without being any.
  return /^0403(?!07|09)/.test(code) ? 'viande_transformee' : null;
}
