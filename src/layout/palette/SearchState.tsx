import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../../shared/visuallyHidden';

interface Props {
  words: string;
  /** How many records are shown. */
  count: number;
  asked: boolean;
  searching: boolean;
  error: Error | null;
  refetch: () => Promise<unknown>;
}

/** How the search of records goes, where the records themselves do not say it. */
export function SearchState({ words, count, asked, searching, error, refetch }: Props) {
  const translate = useTranslate();
  if (error && !searching)
    return (
      <p role="alert">
        {error.message}
        <Button variant="outlined" size="small" onClick={() => void refetch()}>
          {translate('resource.list.retry')}
        </Button>
      </p>
    );
  const said = searching ? 'searching' : count > 0 ? 'found' : 'nothing';
  return (
    <p role="status" style={asked && count === 0 ? undefined : visuallyHidden}>
      {asked && translate(`console.search.${said}`, { words, smart_count: count })}
    </p>
  );
}
