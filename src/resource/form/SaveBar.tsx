import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useFormState } from 'react-hook-form';
import { Link } from 'react-router-dom';

interface Props {
  dirty: boolean;
  /** Where leaving without saving leads. */
  cancelTo: string;
  inSight?: ReactNode;
}

/** Stays at the foot of a form: what a save answered about the whole, cancel, save. */
export function SaveBar({ dirty, cancelTo, inSight }: Props) {
  const translate = useTranslate();
  const { errors, isSubmitting, isSubmitted } = useFormState();
  const refused = isSubmitted && Object.keys(errors).some((field) => field !== 'root');
  const refusal = errors.root?.server?.message;
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        mt: 2,
        mx: { xs: -2, md: -3 },
        mb: -2.5,
        px: { xs: 2, md: 3 },
        py: 1.25,
        bgcolor: 'background.default',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {refusal && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {refusal}
        </Alert>
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Button type="submit" variant="contained" loading={isSubmitting}>
          {translate('resource.form.save')}
        </Button>
        <Button component={Link} to={cancelTo}>
          {translate('resource.form.cancel')}
        </Button>
        {refused && (
          <Box component="span" role="alert" sx={{ color: 'error.main' }}>
            {translate('resource.form.to_correct')}
          </Box>
        )}
        {dirty && !refused && (
          <Box component="span" role="status" sx={{ color: 'text.secondary' }}>
            {translate('resource.form.unsaved')}
          </Box>
        )}
        {inSight && <Box sx={{ ml: 'auto', display: { lg: 'none' } }}>{inSight}</Box>}
      </Box>
    </Box>
  );
}
