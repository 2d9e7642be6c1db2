import type { Amount } from './amount.ts';
import { finest, type Group } from './categories.ts';

/** Drinks above this (g of alcohol per 100 g) are alcoholic: 1.2 % by volume, as on labels. */
const alcoholic = 0.95;
/** The most sugars (g per 100 ml) of a drink that may call itself low in sugars. */
const lowInSugars = 2.5;

type Amounts = Record<string, Amount>;
/** Foods under one rule: groups by the beginning of their code, and names where a group is mixed. */
interface Class {
  rule: string;
  group: RegExp;
  name?: RegExp;
  amounts?: (amounts: Amounts) => boolean;
}

const above = (amount: Amount | undefined, limit: number) =>
  typeof amount === 'number' && amount > limit;

/** The first that fits decides. */
const classes: Class[] = [
  {
    rule: 'alcool',
    group: /^0603/,
    amounts: ({ alcohol_g: alcohol }) => typeof alcohol !== 'number' || above(alcohol, alcoholic),
  },
  {
    // Nectars and soft drinks, unless the sugars are those of the fruit alone.
    rule: 'boisson_sucree',
    group: /^06020[23]/,
    name: /^(?!.*sans sucres ajoutés)/,
    amounts: ({ sugars_g: sugars }) => above(sugars, lowInSugars),
  },
  // Quenelles and plant alternatives share the group of cured meats without being any.
  { rule: 'viande_transformee', group: /^0403(?!07|09)/ },
  { rule: 'viande_rouge_abats', group: /^040[12]0[1258]/ },
  { rule: 'viande_rouge_abats', group: /^040[12]06/, name: /^(?!Faisan|.*plumes)/ },
  { rule: 'viande_rouge_abats', group: /^040[12]/, name: /^(Cheval|Chevreau|Viande rouge)\b/ },
  {
    rule: 'feculent_frit',
    group: /^020(104|2)/,
    name: /\b(chips|croquette|dauphine|duchesse|frites|noisette|pré-?frites?|potatoes|rostis|wedges)\b/i,
  },
  { rule: 'feculent_frit', group: /^0303/, name: /\b(chips|tuile)\b/i },
  { rule: 'feculent_frit', group: /^0709/, name: /^Beignet/ },
  {
    // Cold sauces are emulsions of oil, except these.
    rule: 'sauce_emulsionnee',
    group: /^100101/,
    name: /^(?!Caviar|Guacamole|Harissa|Houmous|Ketchup|Tzatziki|Sauce (au yaourt|barbecue|d'huître|nuoc|pour nems|soja|teriyaki|végétale))/i,
  },
  { rule: 'sauce_emulsionnee', group: /^100102/, name: /^Sauce (béarnaise|hollandaise|pesto)/ },
  { rule: 'sauce_emulsionnee', group: /^0903/ },
  { rule: 'sauce_emulsionnee', group: /^(0409|100[23])/, name: /^(Tapenade|Tarama)/ },
];

/** The reviewed rule that caps the anti-inflammatory score of a new food, if it falls under one. */
export function scoreRuleOf(group: Group, name: string, amounts: Amounts): string | null {
  const code = finest(group);
  const found = classes.find(
    (one) =>
      one.group.test(code) &&
      (one.name === undefined || one.name.test(name)) &&
      (one.amounts === undefined || one.amounts(amounts)),
  );
  return found?.rule ?? null;
}
