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
  '100103': 'desserts',
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

/** Foods that Ciqual files where nobody would look for them, by the beginning of their name. */
const exceptions: [name: RegExp, category: string][] = [
  [/^Grenouille/, 'viandes'],
  [/^(Caille|Canard|Chapon|Oie|Pigeon|Pintade|Poule|Autruche)\b/, 'volailles'],
  [/^(Coeur|Foie|Gésier), (canard|dinde|poulet|volaille)/, 'volailles'],
  [/^Quenelle de poisson/, 'poissons'],
  [/^(Crabe|Crevette|Langoustine|Moule|Calmar|Poulpe)\b/, 'fruits_de_mer'],
  [/^Banane plantain/, 'fruits'],
  [/^(Fécule de pomme de terre|Gnocchi à la pomme de terre)/, 'tubercules'],
  [/^(Farine de pois chiche|Protéine de soja|Soja, graine|Tempeh|Tofu)/, 'legumineuses'],
  [/^(Lait de coco|Pavot, graine)/, 'noix_graines'],
  [/^(Germe de blé|Son d)/, 'cereales'],
  [/^Vanille, extrait/, 'herbes_epices'],
  [/^Cacao, sans sucres/, 'sucres'],
  [/^(Bicarbonate|Gélatine|Levure)\b/, 'autres'],
];

/** Zeros stand for "no finer group". */
export const finest = ({ group, subgroup, subsubgroup }: Group) =>
  [subsubgroup, subgroup, group].find((code) => !/^0*$/.test(code)) ?? '';

/**
 * The category of a food: by its name where its group misleads, else by the longest known beginning
 * of its group; `autres` for a group unknown to us.
 */
export function categoryOf(group: Group, name: string): string {
  const exception = exceptions.find(([beginning]) => beginning.test(name));
  if (exception !== undefined) return exception[1];
  const code = finest(group);
  for (let length = code.length; length > 0; length -= 1) {
    const category = categories[code.slice(0, length)];
    if (category !== undefined) return category;
  }
  return 'autres';
}
