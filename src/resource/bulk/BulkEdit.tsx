import Alert from '@mui/material/Alert';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useResourceContext, useTranslate } from 'react-admin';
import { useId, useState, type ReactNode } from 'react';
import { useFormats } from '../../shared/format/useFormats';
import { usePhone } from '../list/useWide';
import type { BulkEditProps } from './BulkEditButton';
import type { BulkField } from './bulkField';
import { BulkForm } from './BulkForm';
import { BulkProgress } from './BulkProgress';
import { BulkResult } from './BulkResult';
import type { BulkRow } from './planned';
import { useBulkRows, type BulkSource } from './useBulkRows';
import { useBulkWork } from './useBulkWork';

interface Props<Row> extends BulkEditProps {
  source: BulkSource<Row>;
  fields: readonly BulkField<Row>[];
  nameOfRow: (row: Row) => string;
  /** A value of a column in words. */
  show: (column: string, value: unknown) => ReactNode;
}

/**
 * Changes one field of many rows: the value, what it changes of each row, what became of each, and the
 * way back. Each row is changed from the version shown here, or not at all.
 */
export function BulkEdit<Row extends BulkRow>(props: Props<Row>) {
  const { ids, source, fields, nameOfRow, show, onClose } = props;
  const translate = useTranslate();
  const { number } = useFormats();
  const phone = usePhone();
  const title = useId();
  const resource = useResourceContext() ?? '';
  const nameOf = (column: string) => translate(`resources.${resource}.fields.${column}`);
  const { rows, error, come } = useBulkRows(source, ids);
  const [name, choose] = useState(fields[0]?.name);
  const work = useBulkWork<Row>();
  const field = fields.find((one) => one.name === name);
  const close = () => onClose(work.changed);
  const missing = rows ? ids.length - rows.length : 0;
  const common = { nameOf, nameOfRow, show };

  const content = () => {
    if (error)
      return (
        <DialogContent>
          <Alert severity="error">{error.message}</Alert>
        </DialogContent>
      );
    if (!rows || !field)
      return <BulkProgress what="reading" done={come} total={ids.length} onStop={close} />;
    if (work.running) return <BulkProgress what="changing" {...work.running} onStop={work.stop} />;
    if (work.result)
      return <BulkResult {...common} {...work.result} onUndo={work.undo} onClose={close} />;
    return (
      <BulkForm
        key={name}
        {...common}
        field={field}
        rows={rows}
        onApply={work.apply}
        onCancel={close}
      >
        {missing > 0 && (
          <Alert severity="warning">
            {translate('resource.bulk.missing', { smart_count: missing })}
          </Alert>
        )}
        <TextField
          select
          fullWidth
          id={`${title}-field`}
          label={translate('resource.bulk.field')}
          value={field.name}
          onChange={({ target }) => choose(target.value)}
          slotProps={{ select: { native: true } }}
        >
          {fields.map((one) => (
            <option key={one.name} value={one.name}>
              {nameOf(one.name)}
            </option>
          ))}
        </TextField>
      </BulkForm>
    );
  };
  return (
    <Dialog
      open
      fullWidth
      fullScreen={phone}
      maxWidth="md"
      aria-labelledby={title}
      // What became of the rows is told once: a click beside it does not take it away.
      onClose={work.running || work.result ? undefined : close}
      sx={{ '& form': { display: 'contents' } }}
    >
      <DialogTitle id={title}>
        {translate('resource.bulk.title', {
          smart_count: ids.length,
          total: number(ids.length, 0),
        })}
      </DialogTitle>
      {content()}
    </Dialog>
  );
}
