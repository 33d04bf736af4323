import type { RequestContext } from '../access/request-context.js';

/** Rows per minute and place that visitors without a session may leave; people who signed in are not held back. */
const mostPerMinute = 30;
/** Places that are remembered at once; beyond it the oldest is forgotten. */
const mostPlaces = 10_000;

interface Place {
  minute: number;
  rows: number;
  heldBack: number;
}

/**
 * Keeps visitors from filling the trail: within one request the same refusal is one row, however often it is asked under
 * other names, and a place without a session leaves a bounded number of rows per minute. What was held back is counted
 * in the place's next row.
 */
export class RefusalPace {
  private readonly asked = new WeakMap<RequestContext, Set<string>>();
  private readonly places = new Map<string, Place>();

  /** @returns 'held back', or how many rows of this place were held back before this one */
  record(context: RequestContext, refusal: string): 'held back' | number {
    const known = this.asked.get(context) ?? new Set<string>();
    this.asked.set(context, known);
    if (known.has(refusal)) return 'held back';
    known.add(refusal);
    if (context.actor !== null) return 0;
    const place = this.placeOf(context.origin);
    if (place.rows >= mostPerMinute) {
      place.heldBack += 1;
      return 'held back';
    }
    place.rows += 1;
    const { heldBack } = place;
    place.heldBack = 0;
    return heldBack;
  }

  private placeOf(origin: string): Place {
    const minute = Math.floor(performance.now() / 60_000);
    const known = this.places.get(origin);
    if (known?.minute === minute) return known;
    const place = { minute, rows: 0, heldBack: known?.heldBack ?? 0 };
    this.places.delete(origin);
    this.places.set(origin, place);
    const oldest = this.places.keys().next();
    if (this.places.size > mostPlaces && oldest.done !== true) this.places.delete(oldest.value);
    return place;
  }
}
