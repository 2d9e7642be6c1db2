import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { MyAccess } from '../providers/myAccess';

/** Name, address and roles, at the head of the person's menu. */
export function PersonCard({ me }: { me: MyAccess }) {
  const translate = useTranslate();
  const roles = me.roles.map((role) => translate(`console.roles.${role}`)).join(', ');
  return (
    <Box component="li" role="none" sx={{ px: 2, pt: 0.5, pb: 1, maxWidth: 280 }}>
      <Typography variant="h3" component="p">
        {me.display_name ?? me.email}
      </Typography>
      {me.display_name && (
        <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          {me.email}
        </Typography>
      )}
      <Typography variant="body2" color="text.secondary">
        {roles}
      </Typography>
    </Box>
  );
}
