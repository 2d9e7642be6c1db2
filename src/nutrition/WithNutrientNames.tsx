import type { ReactNode } from 'react';
import { NutrientNames } from './NutrientNames';
import { useNutrientNames } from './useNutrients';

/** Reads the names of the nutrients once for all the rows inside. */
export const WithNutrientNames = ({ children }: { children: ReactNode }) => (
  <NutrientNames value={useNutrientNames()}>{children}</NutrientNames>
);
