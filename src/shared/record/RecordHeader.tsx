import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useCreatePath, useResourceContext, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { PageTitle } from '../PageTitle';

interface Props {
  title: string;
  /** State, score: short marks after the name. */
  state?: ReactNode;
  actions?: ReactNode;
}

/** The head of a record's page: the way back, the name with its state, the main actions. */
export function RecordHeader({ title, state, actions }: Props) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const list = useCreatePath()({ resource, type: 'list' });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
      <PageTitle title={title} />
      <IconButton
        component={Link}
        to={list}
        aria-label={translate('shared.record.back_to_list')}
        title={translate('shared.record.back_to_list')}
      >
        <ArrowBackIcon fontSize="small" />
      </IconButton>
      <Box
        component="p"
        sx={{ typography: 'h1', fontSize: '1.25rem', m: 0, minWidth: 0, overflowWrap: 'anywhere' }}
      >
        {title}
      </Box>
      {state}
      <Box sx={{ flex: 1 }} />
      <Box sx={{ display: 'flex', gap: 1 }}>{actions}</Box>
    </Box>
  );
}
