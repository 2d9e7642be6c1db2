import { Command } from 'cmdk';
import { useGetResourceLabel, useResourceDefinitions, useTranslate } from 'react-admin';
import { useCan } from '../../providers/useAccess';
import { showPath } from '../../resource/list/clickedPath';
import { useRecent } from '../../resource/record/recent';

/** What the person opened last, of what they may still read. */
export function RecentRecords({ onOpen }: { onOpen: (path: string) => void }) {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const can = useCan();
  const resources = useResourceDefinitions();
  const shown = useRecent().filter(
    ({ resource }) => resources[resource]?.hasShow === true && can(resource, 'show'),
  );
  if (shown.length === 0) return null;
  return (
    <Command.Group heading={translate('console.search.recent')}>
      {shown.map(({ resource, id, title }) => (
        <Command.Item key={`${resource} ${id}`} value={showPath(resource, id)} onSelect={onOpen}>
          <span className="palette-title">{title}</span>
          <small>{labelOf(resource, 1)}</small>
        </Command.Item>
      ))}
    </Command.Group>
  );
}
