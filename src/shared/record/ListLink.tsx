import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Link from '@mui/material/Link';
import { useCreatePath, useGetResourceLabel, useResourceContext, useTranslate } from 'react-admin';
import { createPortal } from 'react-dom';
import { Link as RouterLink } from 'react-router-dom';
import { useTitleSlot } from '../TitleSlot';

/** In the header, where a list has its title: the way back to the list. */
export function ListLink() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const labelOf = useGetResourceLabel();
  const list = useCreatePath()({ resource, type: 'list' });
  const slot = useTitleSlot();
  const link = (
    <Link
      component={RouterLink}
      to={list}
      title={translate('shared.record.back_to_list')}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, color: 'text.secondary' }}
    >
      <ArrowBackIcon sx={{ fontSize: 16 }} aria-hidden />
      {labelOf(resource, 2)}
    </Link>
  );
  return slot ? createPortal(link, slot) : link;
}
