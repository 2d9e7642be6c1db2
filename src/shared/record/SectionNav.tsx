import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';

export interface SectionLink {
  id: string;
  title: string;
}

/** The sections of a record, each a click away. */
export function SectionNav({ sections }: { sections: SectionLink[] }) {
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('shared.record.sections')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, mb: 1.5 }}
    >
      {sections.map(({ id, title }) => (
        <Link key={id} href={`#${id}`} sx={{ color: 'text.secondary', py: 0.25 }}>
          {title}
        </Link>
      ))}
    </Box>
  );
}
