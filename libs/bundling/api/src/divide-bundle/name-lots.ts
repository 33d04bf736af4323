import type { LotSplit, ProposedLot } from '@bundel/bundling-domain';
import type { Tx } from '@bundel/platform';

export interface NamedLot extends ProposedLot {
  readonly name: string;
}

const SIZES: Readonly<Record<string, string>> = {
  large: 'Grote organisaties',
  small: 'Overige organisaties',
};

/** What proposed lots are called: the province, the size, or the part of the call. */
export async function nameLots(
  tx: Tx,
  by: LotSplit,
  lots: readonly ProposedLot[],
): Promise<readonly NamedLot[]> {
  const provinces = by === 'region' ? await provinceNames(tx) : new Map<string, string>();
  const nameOf = (key: string): string =>
    ({
      region: () => provinces.get(key) ?? 'Landelijk',
      size: () => SIZES[key] ?? key,
      function: () => key || 'Overig',
    })[by]();
  return lots.map((lot) => ({ ...lot, name: nameOf(lot.key) }));
}

async function provinceNames(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ code: string; name: string }>(
    `select distinct province_code as code, province_name as name from organisation
     where province_code is not null and province_name is not null order by 1, 2 limit 100`,
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}
