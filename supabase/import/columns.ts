import { Refusal } from '../local/shared/refusal.ts';

export type Edition = '2020' | '2025';

/** Headers of the columns that describe a food. */
const foodColumns = {
  group: 'alim_grp_code',
  subgroup: 'alim_ssgrp_code',
  subsubgroup: 'alim_ssssgrp_code',
  subgroupName: 'alim_ssgrp_nom_fr',
  subsubgroupName: 'alim_ssssgrp_nom_fr',
  code: 'alim_code',
  name: 'alim_nom_fr',
  scientificName: 'alim_nom_sci',
} as const;
type FoodColumn = keyof typeof foodColumns;

/**
 * Our key of each nutrient and its headers, unit included, the preferred one first: a value is read
 * in the first of them that knows it. The edition of 2025 publishes vitamin E either whole or as
 * alpha-tocopherol, and folates either whole or as dietary equivalents, never both; that of 2020 had
 * one column for each.
 */
const nutrientColumns: Record<string, string[]> = {
  energy_kj: ['Energie, Règlement UE N° 1169/2011 (kJ/100 g)'],
  energy_kcal: ['Energie, Règlement UE N° 1169/2011 (kcal/100 g)'],
  water_g: ['Eau (g/100 g)'],
  protein_g: ['Protéines, N x facteur de Jones (g/100 g)'],
  carbohydrate_g: ['Glucides (g/100 g)'],
  sugars_g: ['Sucres (g/100 g)'],
  polyols_g: ['Polyols totaux (g/100 g)'],
  fiber_g: ['Fibres alimentaires (g/100 g)'],
  fat_g: ['Lipides (g/100 g)'],
  saturated_fat_g: ['AG saturés (g/100 g)'],
  monounsaturated_fat_g: ['AG monoinsaturés (g/100 g)'],
  polyunsaturated_fat_g: ['AG polyinsaturés (g/100 g)'],
  ala_g: ['AG 18:3 c9,c12,c15 (n-3), alpha-linolénique (g/100 g)'],
  epa_g: ['AG 20:5 5c,8c,11c,14c,17c (n-3) EPA (g/100 g)'],
  dha_g: ['AG 22:6 4c,7c,10c,13c,16c,19c (n-3) DHA (g/100 g)'],
  cholesterol_mg: ['Cholestérol (mg/100 g)'],
  alcohol_g: ['Alcool (g/100 g)', 'Alcool (éthanol) (g/100 g)'],
  organic_acids_g: ['Acides organiques (g/100 g)'],
  salt_g: ['Sel chlorure de sodium (g/100 g)'],
  sodium_mg: ['Sodium (mg/100 g)'],
  magnesium_mg: ['Magnésium (mg/100 g)'],
  potassium_mg: ['Potassium (mg/100 g)'],
  calcium_mg: ['Calcium (mg/100 g)'],
  iron_mg: ['Fer (mg/100 g)'],
  zinc_mg: ['Zinc (mg/100 g)'],
  selenium_ug: ['Sélénium (µg/100 g)'],
  iodine_ug: ['Iode (µg/100 g)'],
  retinol_ug: ['Rétinol (µg/100 g)'],
  beta_carotene_ug: ['Beta-Carotène (µg/100 g)'],
  vitamin_d_ug: ['Vitamine D (µg/100 g)'],
  vitamin_e_mg: ['Vitamine E (mg/100 g)', 'Alpha-tocophérol (vitamine E) (mg/100 g)'],
  vitamin_c_mg: ['Vitamine C (mg/100 g)'],
  vitamin_b1_mg: ['Vitamine B1 ou Thiamine (mg/100 g)'],
  vitamin_b2_mg: ['Vitamine B2 ou Riboflavine (mg/100 g)'],
  vitamin_b3_mg: ['Vitamine B3 ou PP ou Niacine (mg/100 g)'],
  vitamin_b6_mg: ['Vitamine B6 (mg/100 g)'],
  vitamin_b12_ug: ['Vitamine B12 (µg/100 g)'],
  vitamin_b9_ug: [
    'Vitamine B9 ou Folates totaux (µg/100 g)',
    'Vitamine B9 ou Folates totaux, équivalents folates alimentaires, DFE (µg/100 g)',
  ],
};

/** A column that only the edition of 2025 has. */
const mark2025 = 'Facteur de Jones';

/** Where the columns of a file are. */
export interface Columns {
  edition: Edition;
  food: Record<FoodColumn, number>;
  /** The columns of each nutrient, the preferred one first. */
  nutrients: { key: string; columns: { header: string; index: number }[] }[];
}

/** The bare words of a header: the edition of 2025 breaks them over lines and drops the slashes. */
function bare(header: string): string {
  return header
    .replace(/[µμ]/g, 'u')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Finds the columns by their header, wherever they are. Throws a `Refusal` when one is missing. */
export function findColumns(header: string[]): Columns {
  const headers = header.map(bare);
  const missing: string[] = [];
  const find = (names: string[]) => {
    const found = names.flatMap((name) => {
      const places = headers.flatMap((text, index) => (text === bare(name) ? [index] : []));
      if (places.length > 1) {
        throw new Refusal(`La colonne « ${name} » apparaît ${places.length} fois.`);
      }
      return places.map((index) => ({ header: name, index }));
    });
    if (found.length === 0) missing.push(names[0] ?? '');
    return found;
  };
  const food = Object.fromEntries(
    Object.entries(foodColumns).map(([key, name]) => [key, find([name])[0]?.index ?? -1]),
  ) as Record<FoodColumn, number>;
  if (food.code < 0 || food.name < 0) {
    throw new Refusal(
      'Ce fichier n’est pas une table Ciqual : ' +
        'ses colonnes alim_code et alim_nom_fr sont introuvables.',
    );
  }
  const nutrients = Object.entries(nutrientColumns).map(([key, names]) => ({
    key,
    columns: find(names),
  }));
  if (missing.length > 0) {
    const shown = missing.slice(0, 5).join(', ') + (missing.length > 5 ? '…' : '');
    throw new Refusal(
      `Il manque ${missing.length} colonne(s) de la table Ciqual : ${shown}. ` +
        'Reprenez le fichier complet publié par l’Anses.',
    );
  }
  return { edition: headers.includes(bare(mark2025)) ? '2025' : '2020', food, nutrients };
}
