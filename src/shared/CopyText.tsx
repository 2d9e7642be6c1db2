import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import DoneIcon from '@mui/icons-material/Done';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import { useState } from 'react';

/** A text that people carry elsewhere, with what copies it. */
export function CopyText({ text }: { text: string }) {
  const translate = useTranslate();
  const [copied, setCopied] = useState(false);
  const label = translate(copied ? 'shared.copied' : 'shared.copy', { text });
  return (
    <>
      {text}{' '}
      <IconButton
        size="small"
        aria-label={label}
        title={label}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        sx={{ p: 0.25, verticalAlign: 'middle' }}
      >
        {copied ? <DoneIcon sx={{ fontSize: 14 }} /> : <CopyIcon sx={{ fontSize: 14 }} />}
      </IconButton>
    </>
  );
}
