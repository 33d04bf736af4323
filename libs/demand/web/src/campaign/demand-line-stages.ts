import type { Stage } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import type { Campaign } from './campaign.js';

/** What is known of the pooled demand, once it is. */
export interface DemandFigures {
  readonly lines: number;
  /** Percentage of the expected volume that is pledged, written out. */
  readonly pledged: string | null;
}

/** The line from demand to call-off as far as a call is: demand, pledge and, after closing, the bundle. */
export function useStages(campaign: Campaign, figures: DemandFigures | null): readonly Stage[] {
  const say = useTexts();
  const words = useWords();
  const at = `/uitvragen/${campaign.id}`;
  const { counts, state } = campaign;
  const closed = state === 'closed' || state === 'frozen';
  const demand = figures
    ? say('line.lines', { count: figures.lines, lines: words.count(figures.lines) })
    : counts && state !== 'draft'
      ? say('line.answered', { answered: counts.answered, total: counts.total })
      : undefined;
  const later = ['estimate', 'bids', 'opening', 'comparison', 'award', 'agreement', 'callOff'] as const;
  return [
    {
      key: 'demand',
      label: say('line.demand'),
      figure: demand,
      href: state === 'draft' ? at : `${at}/totalen`,
      state: closed ? 'done' : 'current',
    },
    {
      key: 'pledge',
      label: say('line.pledge'),
      figure: figures?.pledged ? say('line.pledged', { share: figures.pledged }) : undefined,
      href: state === 'draft' ? undefined : `${at}/totalen?snede=trede`,
      state: state === 'frozen' ? 'done' : closed ? 'current' : 'toCome',
    },
    {
      key: 'bundle',
      label: say('line.bundle'),
      href: state === 'draft' ? undefined : `${at}/verschillen`,
      state: state === 'frozen' ? 'current' : 'toCome',
    },
    ...later.map((key) => ({ key, label: say(`line.${key}`), state: 'toCome' as const })),
  ];
}
