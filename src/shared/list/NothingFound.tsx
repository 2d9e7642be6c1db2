import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { CreateButton } from './CreateButton';
import { EmptyState } from './EmptyState';
import { useFilters } from './useFilters';

export interface NothingTexts {
  /** When there are no rows at all. */
  emptyTitle: string;
  emptyText: string;
  /** When the filters leave none. */
  noneTitle: string;
  noneText: string;
}

/** An empty list: what belongs there, or how to find more. */
export function NothingFound({ texts }: { texts: NothingTexts }) {
  const translate = useTranslate();
  const { values, replace } = useFilters();
  if (Object.keys(values).length === 0)
    return <EmptyState title={texts.emptyTitle} text={texts.emptyText} action={<CreateButton />} />;
  return (
    <EmptyState
      title={texts.noneTitle}
      text={texts.noneText}
      action={
        <Button variant="outlined" onClick={() => replace({})}>
          {translate('shared.list.clear_all')}
        </Button>
      }
    />
  );
}
