import { createContext } from 'react';

/** Writes nutrient keys as names inside a sentence; the keys themselves until the names are read. */
export const NutrientNames = createContext((keys: readonly string[]) => keys.join(', '));
