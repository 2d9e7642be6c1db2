import { useNavigate } from 'react-admin';
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { opensTab, showPath } from '../../resource/list/clickedPath';
import type { Found } from './useFound';
import type { Destination } from './usePages';

interface Options {
  pages: readonly Destination[];
  kinds: readonly (readonly [string, Found[]])[];
  searching: boolean;
  onClose: () => void;
}

/**
 * Which line is chosen, and where it leads. With new records the first line is, unless the person has
 * chosen a page meanwhile; Enter before they are there opens the first of them, never one of before.
 */
export function useChoice({ pages, kinds, searching, onClose }: Options) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState('');
  const awaited = useRef<'page' | 'tab'>(undefined);
  const inTab = useRef(false);

  const [[kind, found] = []] = kinds;
  const record = kind && found?.[0] ? showPath(kind, found[0].id) : undefined;
  const [known, setKnown] = useState(record);
  if (known !== record) {
    setKnown(record);
    if (!pages.some(({ path }) => path === chosen)) setChosen(pages[0]?.path ?? record ?? '');
  }

  const lead = (path: string, tab: boolean) => {
    onClose();
    if (tab) window.open(path, '_blank', 'noopener');
    else navigate(path);
  };
  const openAwaited = useEffectEvent(() => {
    const how = awaited.current;
    awaited.current = undefined;
    if (how && record) lead(record, how === 'tab');
  });
  useEffect(() => {
    if (!searching) openAwaited();
  }, [searching]);

  return {
    value: chosen,
    onValueChange: setChosen,
    open: (path: string) => lead(path, inTab.current),
    type: (change: () => void) => {
      awaited.current = undefined;
      change();
    },
    onClickCapture: (event: MouseEvent) => {
      inTab.current = opensTab(event);
    },
    onKeyDown: (event: KeyboardEvent) => {
      inTab.current = opensTab({ ...event, button: 0 });
      if (event.key !== 'Enter' || !searching || pages.length > 0) return;
      event.preventDefault();
      awaited.current = inTab.current ? 'tab' : 'page';
    },
  };
}
