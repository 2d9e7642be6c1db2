import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import usePagination from '@mui/material/usePagination';
import { useListContext, useTranslate } from 'react-admin';
import { useFormats } from '../../shared/format/useFormats';
import { usePhone } from './useWide';
import './pages.css';

const arrows = { previous: <ChevronLeftIcon />, next: <ChevronRightIcon /> };

/** The pages of a list by number, where it is known how many there are. Plain markup, as the rows are. */
export function PageNumbers({ count }: { count: number }) {
  const translate = useTranslate();
  const { number } = useFormats();
  const { page, setPage } = useListContext();
  const siblingCount = usePhone() ? 0 : 1;
  const onChange = (_event: unknown, to: number) => {
    if (to !== page && to >= 1 && to <= count) setPage(to);
  };
  const { items } = usePagination({ count, page, siblingCount, onChange });
  return (
    <nav aria-label={translate('resource.list.pages')}>
      <ul className="pages">
        {items.map(({ type, page: to, selected, disabled, onClick }) => {
          if (type !== 'page' && type !== 'previous' && type !== 'next')
            return <li key={type}>…</li>;
          const shown = number(to ?? 0, 0);
          const label = translate(`resource.list.${type}`, { page: shown });
          return (
            <li key={type === 'page' ? to : type}>
              {/* Not `disabled`: at either end the keyboard would lose its place. */}
              <button
                type="button"
                onClick={onClick}
                aria-label={label}
                aria-disabled={disabled}
                aria-current={selected ? 'page' : undefined}
              >
                {type === 'page' ? shown : arrows[type]}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
