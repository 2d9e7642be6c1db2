import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import type { ResourceDefinition } from 'react-admin';
import { waitingOf, type Queue } from '../home/queues';
import { NavigationItem } from './NavigationItem';

interface Props {
  id: string;
  title: string;
  resources: ResourceDefinition[];
  queues: readonly Queue[];
  onNavigate?: () => void;
}

/** The pages of one desk under its name. */
export const DeskGroup = ({ id, title, resources, queues, onNavigate }: Props) => (
  <>
    <Typography
      id={id}
      variant="overline"
      component="p"
      color="text.secondary"
      sx={{ px: 1.5, mt: 1 }}
    >
      {title}
    </Typography>
    <List dense disablePadding aria-labelledby={id}>
      {resources.map((resource) => (
        <NavigationItem
          key={resource.name}
          resource={resource}
          waiting={waitingOf(queues, resource.name)}
          onNavigate={onNavigate}
        />
      ))}
    </List>
  </>
);
