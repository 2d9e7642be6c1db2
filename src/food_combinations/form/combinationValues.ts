import * as z from 'zod/mini';
import { ColumnValues, Constants } from '../../providers/database.types';
import { tidied, type FormValues } from '../../resource/form/formValues';
import { pick } from '../../shared/pick';
import { editableColumns, type Combination, type EditableCombination } from '../columns';

/** Messages are text keys; what the database alone knows (a pair that exists) it says itself. */
const t = (key: string) => `resources.food_combinations.validation.${key}`;
const text = z.nullable(z.string());
const food = z.string(t('food'));

/** The shape of a combination in the form. */
export const combinationSchema = z.object({
  food_1_id: food,
  food_2_id: food,
  combination_type: z.enum(Constants.public.Enums.combination_type, t('type')),
  synergy_score: z.number(t('score')).check(z.gte(1, t('score')), z.lte(10, t('score'))),
  evidence_grade: z.enum(ColumnValues.food_combinations.evidence_grade, t('grade')),
  nutritional_benefits: z.array(z.string()),
  scientific_explanation: text,
  reference_doi: text,
  reference_note: text,
  is_verified: z.boolean(),
});

export type CombinationValues = FormValues<EditableCombination>;

const blank: CombinationValues = {
  food_1_id: null,
  food_2_id: null,
  combination_type: null,
  synergy_score: null,
  evidence_grade: null,
  nutritional_benefits: [],
  scientific_explanation: null,
  reference_doi: null,
  reference_note: null,
  is_verified: false,
};

/** What the form edits of a combination, or of a new one. */
export const toValues = (combination: Partial<Combination>): CombinationValues => ({
  ...blank,
  ...pick(combination, editableColumns),
});

/** What the database keeps of the form. */
export const toRow = (values: CombinationValues) => tidied(values);
