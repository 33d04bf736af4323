import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** The width of a box in pixels, so that a drawing keeps its own text size at any width. */
export function useWidth(box: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(Math.max(40, Math.floor(element.clientWidth))));
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return width;
}
