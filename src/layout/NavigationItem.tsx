import { useGetResourceLabel, useTranslate, type ResourceDefinition } from 'react-admin';
import { lazy, Suspense, type ElementType } from 'react';
import { usePins } from '../resource/views/usePins';
import type { Queue } from '../home/queues';
import { useFormats } from '../shared/format/useFormats';
import { NavigationLink } from './NavigationLink';

const PinnedViews = lazy(() => import('./PinnedViews'));

interface Props {
  resource: ResourceDefinition;
  /** What waits there, if anything does. */
  waiting?: Queue;
  onNavigate?: () => void;
}

export function NavigationItem({ resource, waiting, onNavigate }: Props) {
  const { name } = resource;
  const Icon = resource.icon as ElementType | undefined;
  const label = useGetResourceLabel();
  const translate = useTranslate();
  const { number } = useFormats();
  const pins = usePins().pins.filter((pin) => pin.resource === name);
  const count = waiting && number(waiting.waiting, 0);
  const words =
    waiting && translate(`home.queue.${waiting.queue}`, { smart_count: waiting.waiting });
  return (
    <li>
      <NavigationLink to={`/${name}`} onClick={onNavigate} title={count && `${count} ${words}`}>
        {Icon && <Icon aria-hidden />}
        {label(name, 2)}
        {count && <small aria-hidden>{count}</small>}
      </NavigationLink>
      {pins.length > 0 && (
        <Suspense fallback={<div style={{ height: 36 * pins.length }} />}>
          <PinnedViews pins={pins} onNavigate={onNavigate} />
        </Suspense>
      )}
    </li>
  );
}
