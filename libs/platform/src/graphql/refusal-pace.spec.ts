import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../access/actor.js';
import type { RequestContext } from '../access/request-context.js';
import { Loaders } from './loaders.js';
import { RefusalPace } from './refusal-pace.js';

const request = (actor: Actor | null = null, origin = 'place'): RequestContext => ({
  requestId: 'r',
  origin,
  locale: 'nl',
  actor,
  loaders: new Loaders(),
});
const person = { personId: 'p' } as Actor;

describe('refusals in the trail', () => {
  it('are one row per request, however often the same is asked under other names', () => {
    const pace = new RefusalPace();
    const context = request();
    expect(Array.from({ length: 30 }, () => pace.record(context, 'job FORBIDDEN'))).toEqual([
      0,
      ...Array(29).fill('held back'),
    ]);
    expect(pace.record(context, 'other FORBIDDEN')).toBe(0);
  });

  it('of visitors are bounded per place, and what was held back is counted later', () => {
    const pace = new RefusalPace();
    const kept = Array.from({ length: 500 }, () => pace.record(request(), 'job UNAUTHENTICATED')).filter(
      (one) => one !== 'held back',
    );
    expect(kept.length).toBeLessThanOrEqual(60);
    expect(pace.record(request(null, 'elsewhere'), 'job UNAUTHENTICATED')).toBe(0);
  });

  it('of people who signed in are all written', () => {
    const pace = new RefusalPace();
    expect(Array.from({ length: 100 }, () => pace.record(request(person), 'job FORBIDDEN'))).toEqual(
      Array(100).fill(0),
    );
  });
});
