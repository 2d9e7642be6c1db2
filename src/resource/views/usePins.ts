import { useNotify, useStore } from 'react-admin';
import { useMyAccess } from '../../providers/useAccess';
import type { SavedView } from './savedView';

export type Pin = Pick<SavedView, 'id' | 'resource'>;

/** So many views the menu has room for, and their counts may ask for. */
const most = 5;
const none: Pin[] = [];

/** The views that one has in the menu: kept in this browser for the person, as the columns are. */
export function usePins() {
  const notify = useNotify();
  const [pins, setPins] = useStore(`views.pinned.${useMyAccess()?.user_id ?? ''}`, none);
  const isPinned = ({ id }: Pin) => pins.some((pin) => pin.id === id);
  const unpin = ({ id }: Pin) => setPins(pins.filter((pin) => pin.id !== id));
  const toggle = (view: Pin) => {
    if (isPinned(view)) unpin(view);
    else if (pins.length < most) setPins([...pins, { id: view.id, resource: view.resource }]);
    else notify('resource.views.pins_full', { type: 'info', messageArgs: { smart_count: most } });
  };
  return { pins, isPinned, unpin, toggle };
}
