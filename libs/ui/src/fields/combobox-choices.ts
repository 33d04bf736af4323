import type { Choice } from './choice-fields.js';

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Choices whose label or explanation holds every word that was typed, whatever the accents and capitals. */
export function choicesWith(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = bare(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  return choices.filter(({ label, about }) => {
    const text = bare(`${label} ${typeof about === 'string' ? about : ''}`);
    return words.every((word) => text.includes(word));
  });
}

/** The one choice whose whole label was typed. */
export function choiceNamed(choices: readonly Choice[], typed: string): Choice | undefined {
  const found = choices.filter(({ label }) => bare(label) === bare(typed));
  return found.length === 1 ? found[0] : undefined;
}

/** The place after `active` in a list of `count`, round the corner; -1 stands for the field itself. */
export function stepThrough(active: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (active < 0) return step === 1 ? 0 : count - 1;
  return (active + step + count) % count;
}
