// How many forms on the page hold changes that are not saved yet.
let forms = 0;

/** Counts a form with unsaved changes; the function returned takes it back. */
export function holdUnsaved(): () => void {
  forms += 1;
  return () => {
    forms -= 1;
  };
}

/** Whether something typed on this page would be lost with it. */
export const hasUnsaved = () => forms > 0;
