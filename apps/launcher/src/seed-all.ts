import { createDataSource, Database } from '@bundel/platform';
import { portalEntities as entities, portalSeeds as seeds } from '@bundel/composition';

/** Brings the reference data and, when wanted, the demo; returns one line per seed that had something to do. */
export async function seedAll(
  ownerUrl: string,
  options: { readonly demo: boolean; readonly loginIssuer: string },
): Promise<string[]> {
  const source = createDataSource({ url: ownerUrl, entities, poolSize: 2, applicationName: 'bundel-seed' });
  await source.initialize();
  const database = new Database(source);
  try {
    const told: string[] = [];
    const wanted = [...seeds].filter((seed) => seed.kind === 'reference' || options.demo);
    // Reference data of every context first: the demo of one may need the reference data of another.
    wanted.sort((a, b) => Number(a.kind === 'demo') - Number(b.kind === 'demo'));
    for (const seed of wanted) {
      const count = await seed.run(database, options);
      if (count > 0) told.push(`${seed.name}: ${count}`);
    }
    return told;
  } finally {
    await database.close();
  }
}
