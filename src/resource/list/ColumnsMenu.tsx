import ViewWeekIcon from '@mui/icons-material/ViewWeekOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { useResourceContext, useStore, useTranslate } from 'react-admin';
import { useState } from 'react';
import { FacetGroup } from '../filters/FacetGroup';
import { columnsKey } from './columns';

export interface Columns {
  /** Every column that can be shown, by field, in their order. */
  all: readonly string[];
  /** Those that a person has to ask for. */
  hidden: readonly string[];
}

/** Which columns a table shows: kept for the person, under the key where the table looks. */
export function ColumnsMenu({ all, hidden: initial }: Columns) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const [hidden, setHidden] = useStore<string[]>(columnsKey(resource), [...initial]);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const title = translate('resource.list.columns');
  const toggle = (column: string) =>
    setHidden(
      hidden.includes(column) ? hidden.filter((one) => one !== column) : [...hidden, column],
    );
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<ViewWeekIcon />}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {title}
      </Button>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': title } }}
      >
        <Box sx={{ p: 2, minWidth: 220, bgcolor: 'background.paper' }}>
          <FacetGroup
            title={title}
            options={all.map((value) => ({
              value,
              label: translate(`resources.${resource}.fields.${value}`),
            }))}
            selected={all.filter((column) => !hidden.includes(column))}
            onToggle={toggle}
            short={all.length}
          />
          <Button onClick={() => setHidden([...initial])}>
            {translate('resource.list.usual_columns')}
          </Button>
        </Box>
      </Popover>
    </>
  );
}
