import { createServer } from 'node:http';
import pg from 'pg';

/** The least a server can do for a list of bodies: node's http, one prepared statement, JSON. The baseline. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 12 });

interface Row {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly population: number | null;
  readonly province_code: string | null;
  readonly province_name: string | null;
  readonly total: number;
}

const text = `select id, code, name, kind, population, province_code, province_name, count(*) over ()::int as total
  from organisation where kind <> 'supplier' and (valid_until is null or valid_until > current_date)
  order by sort_name, id limit $1`;

const server = createServer((request, response) => {
  if (request.method === 'GET') return void response.end('ok');
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(parts).toString('utf8')) as {
      variables: { first: number };
    };
    void pool.query<Row>({ name: 'bodies', text, values: [variables.first + 1] }).then(({ rows }) => {
      const nodes = rows.slice(0, variables.first).map((row) => ({
        id: row.id,
        code: row.code,
        name: row.name,
        kind: row.kind,
        population: row.population,
        province: row.province_code === null ? null : { code: row.province_code, name: row.province_name },
      }));
      const body = JSON.stringify({
        data: {
          publicBodies: {
            nodes,
            totalCount: rows[0]?.total ?? 0,
            pageInfo: { hasNextPage: rows.length > variables.first },
          },
        },
      });
      response.setHeader('content-type', 'application/json');
      response.end(body);
    });
  });
});

server.listen(Number(process.env['PORT']), '127.0.0.1');
process.once('SIGTERM', () => server.close(() => void pool.end()));
