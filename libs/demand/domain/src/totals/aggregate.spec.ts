import { describe, expect, it } from '@jest/globals';
import { aggregate } from './aggregate.js';
import { workedExamples } from './aggregate.worked-examples.js';

describe('adding up demand per group', () => {
  it.each(workedExamples.map((example) => [example.id, example] as const))(
    '%s gives the sums that were added up by hand',
    (_id, { lines, groupBy, groups }) => {
      expect(aggregate(lines, groupBy)).toEqual(groups);
    },
  );

  it('does not depend on the order of the lines', () => {
    for (const { lines, groupBy } of workedExamples) {
      expect(JSON.stringify(aggregate([...lines].reverse(), groupBy))).toBe(
        JSON.stringify(aggregate(lines, groupBy)),
      );
    }
  });
});
