import { useTranslate } from 'react-admin';
import { useId } from 'react';
import { useWaiting } from '../home/useWaiting';
import { Brand } from './Brand';
import { useDesks } from './desks';
import { DeskGroup } from './DeskGroup';
import { HomeItem } from './HomeItem';

/** The way home, then the desks and their pages. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const translate = useTranslate();
  const id = useId();
  const queues = useWaiting();
  return (
    <nav aria-label={translate('console.navigation')}>
      <Brand />
      <HomeItem onNavigate={onNavigate} />
      {useDesks().map(({ desk, resources }) => (
        <DeskGroup
          key={desk}
          id={`${id}${desk}`}
          title={translate(`console.desks.${desk}`)}
          resources={resources}
          queues={queues}
          onNavigate={onNavigate}
        />
      ))}
    </nav>
  );
}
