import { useResourceDefinitions, type ResourceDefinition } from 'react-admin';
import { useCan } from '../providers/useAccess';

const desks = ['curation', 'accounts', 'analytics', 'operations'] as const;
type Desk = (typeof desks)[number];

interface DeskOptions {
  desk?: Desk;
}

/** The menu: the resources that this person may list, grouped by the desk that works on them. */
export function useDesks() {
  const can = useCan();
  const resources = Object.values(useResourceDefinitions<DeskOptions>()).filter(
    ({ name, hasList }) => hasList && can(name, 'list'),
  );
  return desks
    .map((desk) => ({ desk, resources: resources.filter((r) => deskOf(r) === desk) }))
    .filter((group) => group.resources.length > 0);
}

const deskOf = ({ options }: ResourceDefinition<DeskOptions>) => options?.desk;
