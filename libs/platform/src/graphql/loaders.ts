import DataLoader from 'dataloader';

/**
 * DataLoaders of one request, made when first asked for.
 * They live in the GraphQL context: a request-scoped provider would silently remove subscriptions.
 */
export class Loaders {
  private readonly made = new Map<symbol, unknown>();

  /** `key` names the loader; `load` gets up to 500 distinct keys and answers in the same order, null for what is missing. */
  get<K, V>(
    key: symbol,
    load: (keys: readonly K[]) => Promise<readonly (V | null)[]>,
  ): DataLoader<K, V | null> {
    const known = this.made.get(key);
    if (known !== undefined) return known as DataLoader<K, V | null>;
    const loader = new DataLoader<K, V | null>((keys) => load(keys), { maxBatchSize: 500 });
    this.made.set(key, loader);
    return loader;
  }
}

/** Puts rows in the order of the keys that were asked. */
export function inKeyOrder<K, V>(keys: readonly K[], rows: readonly V[], keyOf: (row: V) => K): (V | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}
