import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { signOut } from '../providers/session';
import { useMyAccess } from '../providers/useAccess';
import { Initials } from './Initials';
import { LanguageChoice } from './LanguageChoice';
import { PersonCard } from './PersonCard';
import { ThemeChoice } from './ThemeChoice';

/** Who is signed in, with the language, the theme and the way out. */
export function PersonMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const translate = useTranslate();
  const me = useMyAccess();
  if (!me) return null;
  const name = me.display_name ?? me.email;
  const close = () => setAnchor(null);
  return (
    <>
      <IconButton
        aria-label={translate('console.person.menu', { name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ width: 44, height: 44 }}
      >
        <Initials name={name} />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <PersonCard me={me} />
        <Divider sx={{ mb: 1 }} />
        <LanguageChoice />
        <Divider />
        <ThemeChoice />
        <Divider />
        <MenuItem onClick={() => void signOut()}>{translate('console.person.sign_out')}</MenuItem>
      </Menu>
    </>
  );
}
