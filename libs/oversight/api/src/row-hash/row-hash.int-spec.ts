import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDataSource, Database, systemScope } from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { auditRowColumns, rowHash, type AuditRow } from './row-hash.js';

const suite = useTestDatabase();
let database: Database;
beforeAll(async () => {
  database = new Database(await createDataSource({ url: suite.appUrl, entities: [] }).initialize());
});
afterAll(() => database.close());

test('the portal and the database compute the same hash, whatever a row holds', async () => {
  const texts = ['', 'a', '-;', '3:abc;', 'Ĳsselstein – één', '👩🏽‍💻 €', "' \\ \n\t", 'x'.repeat(5_000)];
  await database.transaction(systemScope('test'), async (tx) => {
    for (const text of texts)
      await tx.query(
        `insert into audit_entry (organisation_id, person_id, person_name, role, action, object_type, object_id, result, details,
           origin, request_id) values (case when $1 = 'a' then null else uuidv7() end, uuidv7(), $1, null, $1, $1, null, 'done', $2, $1, $1)`,
        [
          text,
          JSON.stringify({
            [text]: text,
            number: 1e21,
            small: 0.1,
            none: null,
            yes: true,
            deep: { b: [1], a: 2 },
          }),
        ],
      );
    await tx.query(
      `insert into audit_entry (action, result, origin, request_id) values ('a', 'refused', 'b', 'c')`,
    );
  });
  const rows = await database.read(systemScope('test'), (tx) =>
    tx.query<AuditRow>(`select ${auditRowColumns} from audit_entry e order by chain, number`),
  );
  expect(rows).toHaveLength(texts.length + 1);
  for (const row of rows) expect(rowHash(row).toString('hex')).toBe(row.hash.toString('hex'));
});
