import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from '@bundel/kernel';
import { floorsThatAdmitNobody } from './catalogue.js';
import { applySealGate, failedObjectives } from './seal-gate.js';

const seal = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
const seals = fc.record({ 'SOV-1': seal, 'SOV-2': seal });
const floors = fc.dictionary(fc.constantFrom('SOV-1', 'SOV-2'), fc.integer({ min: 0, max: 4 }));

describe('floors first, score second', () => {
  it('no score makes up for a floor (CSF-R2, CSF-R4)', () => {
    fc.assert(
      fc.property(floors, seals, fc.integer({ min: 0, max: 100 }), (asked, reached, score) => {
        const bid = (percent: number) => ({
          id: 'A',
          seals: reached,
          scorePercent: decimal(BigInt(percent)),
        });
        expect(applySealGate(asked, [bid(score)]).ranking).toEqual(applySealGate(asked, [bid(100)]).ranking);
      }),
    );
  });

  it('a gap in an objective with a floor cannot pass, even a floor of zero (CSF-R7)', () => {
    expect(failedObjectives({ 'SOV-1': 0 }, { 'SOV-1': 4 }, ['SOV-1.6'])).toEqual(['SOV-1']);
    expect(failedObjectives({ 'SOV-1': 0 }, { 'SOV-1': null }, [])).toEqual(['SOV-1']);
    expect(failedObjectives({ 'SOV-2': 1 }, { 'SOV-2': 1 }, ['SOV-1.6'])).toEqual([]);
  });

  it('a floor of SEAL-4 admits nobody and is named (CSF-R10)', () => {
    expect(floorsThatAdmitNobody({ 'SOV-1': 4, 'SOV-2': 3 })).toEqual(['SOV-1']);
  });
});
