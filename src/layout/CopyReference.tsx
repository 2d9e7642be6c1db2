import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useState } from 'react';

/** A reference to quote, copied with one click. */
export function CopyReference({ reference }: { reference: string }) {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(reference).then(() => setCopied(true));
  return (
    <p>
      {translate('console.error_page.reference')} <code>{reference}</code>{' '}
      <Button variant="text" sx={{ mt: '0 !important' }} onClick={copy}>
        {translate(copied ? 'console.error_page.copied' : 'console.error_page.copy')}
      </Button>
    </p>
  );
}
