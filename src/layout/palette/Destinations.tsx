import { Command } from 'cmdk';
import { useTranslate } from 'react-admin';
import type { Destination } from './usePages';

interface Props {
  /** The key of the heading. */
  title: 'pages' | 'additions';
  all: readonly Destination[];
  onOpen: (path: string) => void;
}

/** Pages and actions, one a line. */
export function Destinations({ title, all, onOpen }: Props) {
  const translate = useTranslate();
  if (all.length === 0) return null;
  return (
    <Command.Group heading={translate(`console.search.${title}`)}>
      {all.map(({ path, label }) => (
        <Command.Item key={path} value={path} onSelect={onOpen}>
          {label}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
