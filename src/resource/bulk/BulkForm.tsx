import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { Form, useTranslate } from 'react-admin';
import { useMemo, type ReactNode } from 'react';
import { useWatch, type FieldValues } from 'react-hook-form';
import { useFormats } from '../../shared/format/useFormats';
import { formResolver } from '../form/formResolver';
import type { Presentation } from '../merge/presentation';
import type { BulkField } from './bulkField';
import { ChangesTable } from './ChangesTable';
import { isChange, planned, type BulkRow, type Planned } from './planned';

interface Props<Row> extends Presentation {
  field: BulkField<Row>;
  rows: readonly Row[];
  nameOfRow: (row: Row) => string;
  onApply: (rows: Planned<Row>[]) => void;
  onCancel: () => void;
  /** Above the value: which field it is of. */
  children: ReactNode;
}

/** The value of a field for many rows, and what it changes of each. */
export function BulkForm<Row extends BulkRow>(props: Props<Row>) {
  const { field, rows, onApply, children } = props;
  const resolver = useMemo(() => formResolver(field.schema), [field]);
  const apply = (typed: FieldValues) => {
    const plan = field.plan(typed);
    if (plan) onApply(planned(rows, plan));
  };
  return (
    <Form
      record={field.blank}
      mode="onChange"
      resolver={resolver}
      onSubmit={apply}
      noValidate
      disableInvalidFormNotification
    >
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        {children}
        <field.Inputs />
        <Preview {...props} />
      </DialogContent>
      <Foot {...props} />
    </Form>
  );
}

/** What is typed, made of the rows; undefined while it is no value. */
function usePlanned<Row extends BulkRow>({ field, rows }: Props<Row>) {
  const typed = JSON.stringify(useWatch());
  return useMemo(() => {
    const plan = field.plan(JSON.parse(typed) as FieldValues);
    return plan && planned(rows, plan);
  }, [field, rows, typed]);
}

function Preview<Row extends BulkRow>(props: Props<Row>) {
  const translate = useTranslate();
  const { number } = useFormats();
  const plans = usePlanned(props);
  if (!plans) return null;
  const changing = plans.filter(isChange);
  const same = plans.filter((one) => !isChange(one));
  return (
    <>
      <p role="status">
        {translate('resource.bulk.will_change', {
          smart_count: changing.length,
          total: number(changing.length, 0),
        })}{' '}
        {same.length > 0 &&
          translate('resource.bulk.will_stay', {
            smart_count: same.length,
            total: number(same.length, 0),
          })}
      </p>
      <ChangesTable {...props} rows={[...changing, ...same]} />
    </>
  );
}

function Foot<Row extends BulkRow>(props: Props<Row>) {
  const translate = useTranslate();
  const { number } = useFormats();
  const many = usePlanned(props)?.filter(isChange).length;
  const words = { smart_count: many, total: number(many ?? 0, 0) };
  return (
    <DialogActions sx={{ px: 3, pb: 2 }}>
      <Button onClick={props.onCancel}>{translate('resource.form.cancel')}</Button>
      <Button type="submit" variant="contained" disabled={many === 0}>
        {translate(many ? 'resource.bulk.apply' : 'resource.bulk.apply_none', words)}
      </Button>
    </DialogActions>
  );
}
