import { registerEnumType } from '@nestjs/graphql';

export enum DemandShown {
  lines = 'lines',
  totals = 'totals',
  tooMany = 'tooMany',
}

registerEnumType(DemandShown, {
  name: 'DemandShown',
  description: 'Whether the lines of a call can be looked at, or only its totals.',
  valuesMap: {
    lines: { description: 'Its lead sees the lines.' },
    totals: { description: 'The call promised its bodies that the lead sees totals only.' },
    tooMany: { description: 'More lines than one answer may hold: narrow the filter.' },
  },
});
