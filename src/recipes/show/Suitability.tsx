import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { AllergenStates } from '../../nutrition/AllergenStates';
import { Diets } from '../../nutrition/Diets';
import { Vocabularies } from '../../providers/database.types';
import type { Recipe } from '../columns';
import { useWords } from '../words';

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box sx={{ mb: 1.5 }}>
    <Box component="h3" sx={{ typography: 'h3', m: 0, mb: 0.75 }}>
      {title}
    </Box>
    {children}
  </Box>
);

/** For whom it is: allergens in three states, and the diets that its foods bear out, refuse or leave open. */
export function Suitability({ recipe }: { recipe: Recipe }) {
  const words = useWords();
  const { diets, diets_refused: refused } = recipe;
  const open = Vocabularies.diet.filter((one) => !diets.includes(one) && !refused.includes(one));
  return (
    <>
      <AllergenStates of={recipe} />
      {diets.length > 0 && (
        <Part title={words('show.diets')}>
          <Diets keys={diets} />
        </Part>
      )}
      {open.length > 0 && (
        <Part title={words('show.diets_open')}>
          <Diets keys={open} />
        </Part>
      )}
      {refused.length > 0 && (
        <Part title={words('show.diets_refused')}>
          <Diets keys={refused} />
        </Part>
      )}
    </>
  );
}
