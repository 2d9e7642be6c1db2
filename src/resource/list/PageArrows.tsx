import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import IconButton from '@mui/material/IconButton';
import { useListContext, useTranslate } from 'react-admin';

/** The page before and the one after, while nobody knows how many there are. */
export function PageArrows() {
  const translate = useTranslate();
  const { page, setPage, hasNextPage, hasPreviousPage } = useListContext();
  return (
    <nav aria-label={translate('resource.list.pages')}>
      <IconButton
        disabled={!hasPreviousPage}
        onClick={() => setPage(page - 1)}
        aria-label={translate('resource.list.previous')}
      >
        <ChevronLeftIcon />
      </IconButton>
      <IconButton
        disabled={!hasNextPage}
        onClick={() => setPage(page + 1)}
        aria-label={translate('resource.list.next')}
      >
        <ChevronRightIcon />
      </IconButton>
    </nav>
  );
}
