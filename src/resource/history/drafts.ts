import { useState } from 'react';

// Of this visit alone: what was typed on a record stays while one closes the drawer or leaves the page.
const drafts = new Map<string, string>();

/** A text that one has begun to write about something, found again where it was left. */
export function useDraft(about: string) {
  const [text, setText] = useState(() => drafts.get(about) ?? '');
  const change = (typed: string) => {
    drafts.set(about, typed);
    setText(typed);
  };
  return [text, change] as const;
}
