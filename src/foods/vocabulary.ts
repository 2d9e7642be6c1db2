/** The closed lists of the database, in the order in which screens show them. */
export const categories = [
  'legumes',
  'fruits',
  'legumineuses',
  'noix_graines',
  'cereales',
  'tubercules',
  'viandes',
  'charcuteries',
  'volailles',
  'poissons',
  'fruits_de_mer',
  'oeufs',
  'produits_laitiers',
  'fromages',
  'matieres_grasses',
  'herbes_epices',
  'sauces_condiments',
  'sucres',
  'desserts',
  'boissons',
  'boissons_alcoolisees',
  'plats_composes',
  'alimentation_infantile',
  'algues',
  'autres',
] as const;
export type Category = (typeof categories)[number];

/** Annex II of Regulation (EU) 1169/2011, keyed as Open Food Facts does. */
export const allergens = [
  'gluten',
  'crustaceans',
  'eggs',
  'fish',
  'peanuts',
  'soybeans',
  'milk',
  'nuts',
  'celery',
  'mustard',
  'sesame-seeds',
  'sulphur-dioxide-and-sulphites',
  'lupin',
  'molluscs',
] as const;
export type Allergen = (typeof allergens)[number];

export const diets = [
  'vegetarien',
  'vegetalien',
  'pescetarien',
  'sans_gluten',
  'sans_lactose',
  'sans_porc',
] as const;
export type Diet = (typeof diets)[number];

export const nutrientGroups = [
  'energie',
  'macronutriments',
  'acides_gras',
  'mineraux',
  'vitamines',
] as const;
export type NutrientGroup = (typeof nutrientGroups)[number];

/** Rules that cap or withhold a score whatever the nutrients say. */
export const scoreRules = ['viande_transformee', 'boisson_sucree', 'alcool'] as const;
export type ScoreRule = (typeof scoreRules)[number];

/** Units a food can have a weight of its own for (`unit_weights_g`). */
export const foodUnits = [
  'piece',
  'tranche',
  'gousse',
  'botte',
  'bouquet',
  'branche',
  'brin',
  'feuille',
  'tete',
  'grain',
  'morceau',
  'poignee',
  'pincee',
  'cube',
  'carre',
  'baton',
  'boite',
  'pot',
  'sachet',
  'dose',
  'verre',
  'cuillere_a_soupe',
  'cuillere_a_cafe',
] as const;
