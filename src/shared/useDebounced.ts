import { useEffect, useState } from 'react';

/** The value, once it has stayed the same (as JSON) for `delay` ms. */
export function useDebounced<T>(value: T, delay: number): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay);
    return () => clearTimeout(timer);
    // The text stands for the value: a new object that says the same is no change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text, delay]);
  return settled;
}
