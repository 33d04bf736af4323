import { describe, expect, it } from '@jest/globals';
import { findingsOf, hasEnded, stepNow, type Bundle } from './bundle.js';

const finding = { code: 'x', rule: 'LAW-1.5-1', article: '1.5', remedy: 'y', path: [], params: [] };
const bundle = (state: Bundle['state'], blocked: readonly string[]): Bundle =>
  ({
    state,
    gates: ['cluster', 'lots', 'joint', 'maximum', 'value'].map((name) => ({
      name,
      findings: blocked.includes(name) ? [finding] : [],
      notes: [],
    })),
  }) as unknown as Bundle;

describe('the step that a bundle needs now', () => {
  it('is the first with a gate that is closed', () => {
    expect(stepNow(bundle('draft', ['cluster', 'value']))).toBe('clustertoets');
    expect(stepNow(bundle('draft', ['maximum']))).toBe('percelen');
    expect(findingsOf(bundle('draft', ['maximum', 'lots']), 'percelen')).toHaveLength(2);
  });

  it('is approval when nothing stands in the way, and objections while they run', () => {
    expect(stepNow(bundle('draft', []))).toBe('akkoord');
    expect(stepNow(bundle('inObjection', []))).toBe('bezwaar');
    expect([hasEnded(bundle('frozen', [])), hasEnded(bundle('signed', []))]).toEqual([true, false]);
  });
});
