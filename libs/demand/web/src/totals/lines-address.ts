import type { DemandFilter, DemandLineOrder } from '../generated/graphql.js';

/** What the table of lines shows, as it stands in the address. */
export interface LinesView {
  readonly item: string;
  readonly kind: string;
  readonly province: string;
  readonly rung: string;
  readonly period: string;
  readonly search: string;
}

type Values = Readonly<Record<string, string>>;

export const viewOf = (values: Values, item: string): LinesView => ({
  item,
  kind: values.soort ?? '',
  province: values.provincie ?? '',
  rung: values.trede ?? '',
  period: values.periode ?? '',
  search: values.zoek ?? '',
});

/** The address of the lines behind one number of the page. */
export function linesHref(campaignId: string, item: string, narrow: Values = {}): string {
  const search = new URLSearchParams({ onderdeel: item, ...narrow });
  return `/uitvragen/${campaignId}/totalen?${search.toString()}#regels`;
}

const RUNGS = ['pledge', 'estimate', 'interest'] as const;

/** The filter as the api takes it; in the address `geen` stands for no province. */
export function filterOf(view: LinesView): DemandFilter {
  const rung = RUNGS.find((one) => one === view.rung);
  return {
    itemIds: view.item ? [view.item] : null,
    bodyTypes: view.kind ? [view.kind] : null,
    provinces: view.province ? [view.province === 'geen' ? '' : view.province] : null,
    periods: view.period ? [view.period] : null,
    commitments: rung ? [rung] : null,
  };
}

const ORDERS: readonly DemandLineOrder[] = ['expected', 'organisation', 'commitment', 'floor', 'changedAt'];

/** `expected` or `-expected` for highest first, which is also what an empty address means. */
export function sortOf(text: string | undefined): {
  readonly by: DemandLineOrder;
  readonly descending: boolean;
} {
  const by = ORDERS.find((one) => one === (text ?? '').replace(/^-/, ''));
  return by ? { by, descending: (text ?? '').startsWith('-') } : { by: 'expected', descending: true };
}
