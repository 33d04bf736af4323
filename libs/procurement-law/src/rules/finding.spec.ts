import { describe, expect, it } from '@jest/globals';
import { decide, finding } from './finding.js';
import { RULE_IDS, RULES } from './rules.data.js';

describe('what a rule says', () => {
  it('refuses with every finding of certain law, each with its article and remedy', () => {
    const decision = decide(
      'x',
      [],
      [
        finding('LAW-2.71', 'term.tooShort', 'term.later'),
        finding('LAW-1.5-3', 'lots.missing', 'lots.motivate'),
      ],
    );
    expect(decision).toMatchObject({
      ok: false,
      errors: [
        { rule: 'LAW-2.71', article: '2.71', confidence: 'H', remedy: 'term.later' },
        { rule: 'LAW-1.5-3', article: '1.5 lid 3' },
      ],
    });
  });

  it('never refuses on uncertain law: it becomes a visible note', () => {
    const decision = decide('x', [], [finding('GIDS-3.9D', 'liability.unlimited', 'liability.limit')]);
    expect(decision).toMatchObject({ ok: true, value: { value: 'x', notes: [{ confidence: 'GK' }] } });
  });

  it('says of every rule where it stands and how sure it is', () => {
    for (const id of RULE_IDS) {
      expect(RULES[id].article).not.toBe('');
      expect(['H', 'M', 'L', 'GK']).toContain(RULES[id].confidence);
    }
  });
});
