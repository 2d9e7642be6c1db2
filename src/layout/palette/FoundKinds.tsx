import { Command } from 'cmdk';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { showPath } from '../../resource/list/clickedPath';
import type { Found } from './useFound';

interface Props {
  kinds: readonly (readonly [string, Found[]])[];
  onOpen: (path: string) => void;
}

/** The records found, by kind: name, what else tells it, and the column that fits the words. */
export function FoundKinds({ kinds, onOpen }: Props) {
  const labelOf = useGetResourceLabel();
  const translate = useTranslate();
  return kinds.map(([kind, found]) => (
    <Command.Group key={kind} heading={labelOf(kind, 2)}>
      {found.map(({ id, title, detail, matched }) => (
        <Command.Item key={id} value={showPath(kind, id)} onSelect={onOpen}>
          <span className="palette-title">{title}</span>
          {detail && detail !== title && <small className="palette-detail">{detail}</small>}
          {matched && <small>{translate(`resources.${kind}.fields.${matched}`)}</small>}
        </Command.Item>
      ))}
    </Command.Group>
  ));
}
