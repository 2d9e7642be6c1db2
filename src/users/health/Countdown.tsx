import { useEffect, useState } from 'react';

const shown = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** The time left until a moment, as minutes and seconds; 0:00 when it has passed. */
export function Countdown({ until }: { until: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const left = Math.max(0, Math.round((Date.parse(until) - now) / 1000));
  return (
    <span role="timer" style={{ fontVariantNumeric: 'tabular-nums' }}>
      {shown(left)}
    </span>
  );
}
