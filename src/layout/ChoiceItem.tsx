import CheckIcon from '@mui/icons-material/Check';
import MenuItem, { type MenuItemProps } from '@mui/material/MenuItem';

interface Props extends Omit<MenuItemProps, 'role'> {
  chosen: boolean;
}

/** One of several choices of which exactly one holds. */
export const ChoiceItem = ({ chosen, children, ...rest }: Props) => (
  <MenuItem {...rest} role="menuitemradio" aria-checked={chosen}>
    {children}
    {chosen && <CheckIcon sx={{ fontSize: 16, ml: 'auto', pl: 2, boxSizing: 'content-box' }} />}
  </MenuItem>
);
