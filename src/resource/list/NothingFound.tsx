import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { CreateButton } from './CreateButton';
import { CreateCalled } from './CreateCalled';
import { EmptyState } from './EmptyState';
import { useFilters } from '../filters/useFilters';

export interface NothingTexts {
  /** When there are no rows at all. */
  emptyTitle: string;
  emptyText: string;
  /** When the filters leave none. */
  noneTitle: string;
  noneText: string;
}

interface Props {
  texts: NothingTexts;
  /** The first step when there are no rows at all; to add one unless told. */
  action?: ReactNode;
}

/** An empty list: what belongs there, or how to find more. */
export function NothingFound({ texts, action = <CreateButton /> }: Props) {
  const translate = useTranslate();
  const { values, replace } = useFilters();
  if (Object.keys(values).length === 0)
    return <EmptyState title={texts.emptyTitle} text={texts.emptyText} action={action} />;
  return (
    <EmptyState
      title={texts.noneTitle}
      text={texts.noneText}
      action={
        <>
          <Button variant="outlined" onClick={() => replace({})}>
            {translate('resource.list.clear_all')}
          </Button>
          <CreateCalled words={values.q} />
        </>
      }
    />
  );
}
