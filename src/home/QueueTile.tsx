import { styled } from '@mui/material/styles';
import { useResourceDefinitions, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useFormats } from '../shared/format/useFormats';
import { pathOf, type Queue } from './queues';
import { useQueueNote } from './useQueueNote';

const Tile = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 2,
  height: '100%',
  boxSizing: 'border-box',
  padding: 16,
  border: `1px solid ${theme.palette.divider}`,
  borderRadius: 9,
  color: theme.palette.text.primary,
  background: theme.palette.background.paper,
  textDecoration: 'none',
  'a&:hover': { borderColor: theme.palette.primary.main },
  '& strong': { fontSize: '1.75rem', lineHeight: 1.15, fontWeight: 650 },
  '& small': { fontSize: '0.8125rem', color: theme.palette.text.secondary },
}));

/** How many wait and for what; leads to them where there is a list of them. */
export function QueueTile({ queue }: { queue: Queue }) {
  const translate = useTranslate();
  const { number } = useFormats();
  const notes = useQueueNote()(queue);
  const resources = useResourceDefinitions();
  const { resource, waiting } = queue;
  const hasList = resource !== null && resources[resource]?.hasList === true;
  const text = (
    <>
      <strong>{number(waiting, 0)}</strong>{' '}
      <span>{translate(`home.queue.${queue.queue}`, { smart_count: waiting })}</span>
      {notes.map((note) => (
        <small key={note}>{note}</small>
      ))}
    </>
  );
  return hasList ? (
    <Tile as={Link} {...{ to: pathOf(queue) }}>
      {text}
    </Tile>
  ) : (
    <Tile>{text}</Tile>
  );
}
