import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import StopIcon from '@mui/icons-material/StopCircleOutlined';
import Button from '@mui/material/Button';
import { useDataProvider, useLocale, useNotify, useTranslate, type RaRecord } from 'react-admin';
import { useState } from 'react';
import { countAction } from '../../providers/countAction';
import { useCan } from '../../providers/useAccess';
import { dayOf } from '../../shared/format/day';
import { useList } from '../list/useList';
import { useFormats } from '../../shared/format/useFormats';
import { download } from './download';
import { exportRows, type CsvColumn } from './exportRows';

/** Rows asked for at a time. */
const pageSize = 1000;

interface Props<Row> {
  name: string;
  columns: CsvColumn<Row>[];
}

/** Writes all the rows of the list's filter, in its order, to a CSV file; a second click stops it. */
export function ExportButton<Row extends RaRecord>({ name, columns }: Props<Row>) {
  const translate = useTranslate();
  const language = useLocale();
  const { number } = useFormats();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const { resource, filterValues, sort } = useList<Row>();
  const can = useCan();
  const [running, setRunning] = useState<{ stop: AbortController; done: number }>();
  if (!can(resource, 'export')) return null;

  const readPage = async (page: number) => {
    const pagination = { page, perPage: pageSize };
    const answer = await dataProvider.getList<Row>(resource, {
      pagination,
      sort,
      filter: filterValues,
    });
    return { rows: answer.data, last: answer.pageInfo?.hasNextPage !== true };
  };
  const run = async () => {
    const stop = new AbortController();
    const onProgress = (done: number) => setRunning({ stop, done });
    onProgress(0);
    try {
      await countAction('export');
      const { signal } = stop;
      const { file, total } = await exportRows({ columns, language, readPage, onProgress, signal });
      download(file, `${name}-${dayOf(new Date())}.csv`);
      notify('resource.export.done', { messageArgs: { total: number(total, 0) } });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!stop.signal.aborted)
        notify('resource.export.failed', { type: 'error', messageArgs: { reason } });
    }
    setRunning(undefined);
  };
  if (running) {
    return (
      <Button
        variant="outlined"
        startIcon={<StopIcon />}
        onClick={() => running.stop.abort()}
        title={translate('resource.export.cancel')}
      >
        {translate('resource.export.running', { done: number(running.done, 0) })}
      </Button>
    );
  }
  return (
    <Button variant="outlined" startIcon={<DownloadIcon />} onClick={() => void run()}>
      {translate('resource.export.button')}
    </Button>
  );
}
