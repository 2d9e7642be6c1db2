import { BulkEdit } from '../../resource/bulk/BulkEdit';
import type { BulkEditProps } from '../../resource/bulk/BulkEditButton';
import { useShowValue } from '../form/useShowValue';
import { fields } from './fields';
import { columns, type FoodRow } from './foodRow';

const source = { relation: 'foods', columns };

/** Changes one field of many foods. */
export default function FoodBulkEdit(props: BulkEditProps) {
  const show = useShowValue([]);
  return (
    <BulkEdit<FoodRow>
      {...props}
      source={source}
      fields={fields}
      nameOfRow={({ name_fr }) => name_fr}
      show={show}
    />
  );
}
