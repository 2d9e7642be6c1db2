import { createContext, use } from 'react';

/** Where in the header a page writes its title; null while the header is not there yet. */
const SlotContext = createContext<HTMLElement | null | undefined>(undefined);

export const TitleSlot = SlotContext;
export const useTitleSlot = () => use(SlotContext);
