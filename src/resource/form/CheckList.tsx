import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { FieldNotes } from './FieldNotes';
import { focusField } from './focusField';
import { useChecks } from './issues';

interface Props {
  title: string;
  /** When nothing is wrong. */
  fine: string;
  /** The name of a field from its path. */
  nameOf: (field: string) => string;
}

/** Everything the database finds in the form, each with a way to its field. */
export function CheckList({ title, fine, nameOf }: Props) {
  const translate = useTranslate();
  const { issues, state, waits } = useChecks();
  if (waits && issues.length === 0 && state !== 'off') return null;
  return (
    <Box>
      <Box component="h2" sx={{ typography: 'h3', m: 0, mb: 0.5 }}>
        {title}
        {state === 'checking' && (
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, ml: 1 }}>
            {translate('resource.form.checking')}
          </Box>
        )}
      </Box>
      {state === 'off' && (
        <Box sx={{ color: 'warning.main' }}>{translate('resource.form.unchecked')}</Box>
      )}
      {state === 'checked' && issues.length === 0 && (
        <Box sx={{ color: 'text.secondary' }}>{fine}</Box>
      )}
      <Box role="status">
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.8125rem' }}>
          {issues.map((issue) => (
            <Box component="li" key={`${issue.field}-${issue.message}`} sx={{ mt: 1 }}>
              {issue.field !== '' && (
                <Link component="button" type="button" onClick={() => focusField(issue.field)}>
                  {nameOf(issue.field)}
                </Link>
              )}
              <FieldNotes issues={[issue]} />
            </Box>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
