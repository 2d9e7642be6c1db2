import { useGetResourceLabel, type ResourceDefinition } from 'react-admin';
import type { ElementType } from 'react';
import { NavigationLink } from './NavigationLink';

interface Props {
  resource: ResourceDefinition;
  onNavigate?: () => void;
}

export function NavigationItem({ resource, onNavigate }: Props) {
  const { name } = resource;
  const Icon = resource.icon as ElementType | undefined;
  const label = useGetResourceLabel();
  return (
    <li>
      <NavigationLink to={`/${name}`} onClick={onNavigate}>
        {Icon && <Icon aria-hidden />}
        {label(name, 2)}
      </NavigationLink>
    </li>
  );
}
