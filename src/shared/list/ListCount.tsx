import Skeleton from '@mui/material/Skeleton';
import Box from '@mui/material/Box';
import { useListContext, useTranslate } from 'react-admin';
import { useFormats } from '../format/useFormats';
import { useListCount } from './useListCount';

/** "3 484 aliments", or "≈ 1 200 000 aliments" where the count is an estimate. */
export function ListCount() {
  const translate = useTranslate();
  const { number } = useFormats();
  const { resource } = useListContext();
  const { data, isPlaceholderData, isError } = useListCount();
  if (isError) return null;
  if (data === undefined) {
    return <Skeleton width={90} role="status" aria-label={translate('shared.list.counting')} />;
  }
  const total = `${data.exact ? '' : '≈ '}${number(data.total, 0)}`;
  return (
    <Box
      component="span"
      role="status"
      sx={{ color: 'text.secondary', whiteSpace: 'nowrap', opacity: isPlaceholderData ? 0.5 : 1 }}
    >
      {translate(`resources.${resource}.count`, { smart_count: data.total, total })}
    </Box>
  );
}
