import { useEffect, useState } from 'react';

/**
 * The time of the server, ticking on from the last answer by a clock that no one can set.
 * When the server cannot be reached the last known time stays.
 */
export function useServerClock(serverNow: string, connected = true): number {
  const [now, setNow] = useState(() => Date.parse(serverNow));
  useEffect(() => {
    const known = Date.parse(serverNow);
    const since = performance.now();
    if (!connected) return;
    const tick = () => setNow(known + (performance.now() - since));
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [serverNow, connected]);
  return now;
}
