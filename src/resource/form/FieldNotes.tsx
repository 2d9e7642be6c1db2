import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Issue } from './issues';

interface Props {
  /** The form's own error, or the server's answer to a save. */
  error?: string;
  issues: readonly Issue[];
  /** Shown while nothing is wrong. */
  help?: ReactNode;
}

const line = { display: 'flex', gap: 0.5, alignItems: 'flex-start' } as const;

/** Under a field: what is wrong, what is worth checking, else how to fill it. */
export function FieldNotes({ error, issues, help }: Props) {
  const sentences = issues.map(({ level, message, hint }) => ({
    level,
    text: [message, hint].filter(Boolean).join(' '),
  }));
  const errors = sentences.filter(({ level }) => level === 'error').map(({ text }) => text);
  const shown = [...new Set(error ? [error, ...errors] : errors)];
  const warnings = sentences.filter(({ level }) => level === 'warning');
  if (shown.length === 0 && warnings.length === 0) return help ?? null;
  return (
    <>
      {shown.map((text) => (
        <Box component="span" key={text} sx={{ ...line, color: 'error.main' }}>
          <ErrorIcon sx={{ fontSize: 15, mt: '1px' }} aria-hidden />
          {text}
        </Box>
      ))}
      {warnings.map(({ text }) => (
        <Box component="span" key={text} sx={{ ...line, color: 'warning.main' }}>
          <WarningIcon sx={{ fontSize: 15, mt: '1px' }} aria-hidden />
          {text}
        </Box>
      ))}
    </>
  );
}
