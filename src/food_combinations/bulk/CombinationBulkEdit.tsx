import { useTranslate } from 'react-admin';
import { ColumnValues } from '../../providers/database.types';
import { BulkEdit } from '../../resource/bulk/BulkEdit';
import type { BulkEditProps } from '../../resource/bulk/BulkEditButton';
import type { BulkField } from '../../resource/bulk/bulkField';
import { choiceOf, yesOrNo } from '../../resource/bulk/bulkFields';
import type { CombinationSummary } from '../columns';
import { ShownValue } from '../form/ShownValue';

const columns = [
  'id',
  'food_1_name',
  'food_2_name',
  'version',
  'evidence_grade',
  'is_verified',
] as const satisfies readonly (keyof CombinationSummary)[];
type CombinationRow = Pick<CombinationSummary, (typeof columns)[number]>;

const source = { relation: 'food_combinations_summary', columns };

function useGrade() {
  const translate = useTranslate();
  return (grade: string) => translate(`resources.food_combinations.grade.${grade}`);
}

const fields: readonly BulkField<CombinationRow>[] = [
  yesOrNo('is_verified'),
  choiceOf('evidence_grade', ColumnValues.food_combinations.evidence_grade, useGrade),
];

/** Changes one field of many combinations. */
const CombinationBulkEdit = (props: BulkEditProps) => (
  <BulkEdit<CombinationRow>
    {...props}
    source={source}
    fields={fields}
    nameOfRow={(pair) => `${pair.food_1_name} + ${pair.food_2_name}`}
    show={(column, value) => <ShownValue path={column} value={value} />}
  />
);

export default CombinationBulkEdit;
