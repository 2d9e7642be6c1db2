import type { ReactNode } from 'react';
import { RecordForm } from '../../resource/form/RecordForm';
import type { EditableFood } from '../columns';
import type { Nutrient } from '../../nutrition/useNutrients';
import { FoodInputs } from './FoodInputs';
import { foodSchema } from './foodSchema';
import { toRow, toValues } from './foodValues';
import { LiveFood } from './LiveFood';
import { ScoreInSight } from './ScoreInSight';

interface Props {
  /** The food as it was opened; empty for a new one. */
  food: Partial<EditableFood>;
  id?: string;
  nutrients: readonly Nutrient[];
  cancelTo: string;
  /** What needs the form around it: the conflict of a save. */
  children?: ReactNode;
}

/** The form of a food. */
export const FoodForm = ({ food, id, nutrients, cancelTo, children }: Props) => (
  <RecordForm
    initial={toValues(food, nutrients)}
    schema={foodSchema}
    toRow={toRow}
    cancelTo={cancelTo}
    inSight={<ScoreInSight />}
  >
    <LiveFood id={id}>
      <FoodInputs nutrients={nutrients} />
    </LiveFood>
    {children}
  </RecordForm>
);
