import { styled } from '@mui/material/styles';
import { useGetResourceLabel, type ResourceDefinition } from 'react-admin';
import type { ElementType } from 'react';
import { NavLink } from 'react-router-dom';

const Item = styled(NavLink)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 36,
  padding: '0 12px',
  borderRadius: 6,
  color: theme.palette.text.primary,
  fontSize: '0.875rem',
  fontWeight: 500,
  textDecoration: 'none',
  '& svg': { fontSize: 18, color: theme.palette.text.secondary },
  '&:hover': { background: 'var(--hover)' },
  '&.active': { background: 'var(--action-soft)', color: theme.palette.primary.main },
  '&.active svg': { color: 'inherit' },
}));

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
      <Item to={`/${name}`} onClick={onNavigate}>
        {Icon && <Icon aria-hidden />}
        {label(name, 2)}
      </Item>
    </li>
  );
}
