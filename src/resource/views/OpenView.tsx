import { useNotify } from 'react-admin';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { RowsSkeleton } from '../list/RowsSkeleton';
import type { ListParts } from './savedView';
import { useApplyView } from './useApplyView';
import { useViews } from './useViews';

interface Props {
  resource: string;
  id: string;
  parts: ListParts;
}

/** Leads from the address of a view to its list; where one may not read it, to the list as it was left. */
export default function OpenView({ resource, id, parts }: Props) {
  const navigate = useNavigate();
  const notify = useNotify();
  const apply = useApplyView(resource, parts);
  const { views, error } = useViews(resource);
  const view = views?.find((one) => one.id === id);
  const told = useRef(false);
  useEffect(() => {
    if (told.current || !(views ?? error)) return;
    told.current = true;
    if (view) {
      apply(view, { replace: true });
    } else {
      notify(error?.message ?? 'resource.views.unknown', { type: 'info' });
      void navigate(`/${resource}`, { replace: true });
    }
  });
  return <RowsSkeleton height={38} />;
}
