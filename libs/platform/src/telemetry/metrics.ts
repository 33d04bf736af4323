import { timingSafeEqual } from 'node:crypto';
import { Router, type NextFunction, type Request, type Response } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/database.js';
import { systemScope } from '../database/row-scope.js';

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Beyond this many operation names the rest counts as one: a client chooses names, memory must not follow. */
const mostOperations = 200;

/** Figures of one process in Prometheus form. Labels come from fixed or bounded sets, never from people. */
export class Metrics {
  readonly registry = new Registry();
  private readonly operations = new Set<string>();
  private readonly http = new Histogram({
    name: 'bundel_http_duration_seconds',
    help: 'Time to answer a request.',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers: [this.registry],
  });
  private readonly graphql = new Histogram({
    name: 'bundel_graphql_duration_seconds',
    help: 'Time to execute a GraphQL operation.',
    labelNames: ['operation', 'outcome'],
    buckets: seconds,
    registers: [this.registry],
  });
  private readonly jobs = new Counter({
    name: 'bundel_job_tries_total',
    help: 'Tries of jobs by what became of them.',
    labelNames: ['job', 'outcome'],
    registers: [this.registry],
  });

  constructor(program: string) {
    this.registry.setDefaultLabels({ program });
    collectDefaultMetrics({ register: this.registry, prefix: 'bundel_' });
  }

  /** `route` is the path of the route, with its parameters unfilled. */
  observeHttp(method: string, route: string, status: number, duration: number): void {
    this.http.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, duration);
  }

  observeGraphql(operation: string | undefined, outcome: 'ok' | 'errors', duration: number): void {
    this.graphql.observe({ operation: this.bounded(operation), outcome }, duration);
  }

  countJob(job: string, outcome: string): void {
    this.jobs.inc({ job, outcome });
  }

  private bounded(operation: string | undefined): string {
    if (operation !== undefined && this.operations.has(operation)) return operation;
    if (operation === undefined || !/^\w{1,80}$/.test(operation)) return 'anonymous';
    if (this.operations.size < mostOperations) this.operations.add(operation);
    return this.operations.has(operation) ? operation : 'other';
  }

  /** Adds jobs by state, age of the oldest waiting job and use of the connection pool, read when asked. */
  watchDatabase(database: Database): this {
    const pool = (database.dataSource.driver as unknown as { readonly master: PoolFigures }).master;
    new Gauge({
      name: 'bundel_database_connections',
      help: 'Connections of the pool: all, idle, and requests waiting for one.',
      labelNames: ['kind'],
      registers: [this.registry],
      collect() {
        this.set({ kind: 'all' }, pool.totalCount);
        this.set({ kind: 'idle' }, pool.idleCount);
        this.set({ kind: 'waiting' }, pool.waitingCount);
      },
    });
    const lag = new Gauge({
      name: 'bundel_outbox_lag_seconds',
      help: 'Age of the oldest job that is due and not yet handed to the queue.',
      registers: [this.registry],
    });
    new Gauge({
      name: 'bundel_jobs',
      help: 'Jobs in the outbox by state; completed ones of the last hour.',
      labelNames: ['state'],
      registers: [this.registry],
      async collect() {
        const figures = await outboxFigures(database);
        for (const { state, jobs } of figures) this.set({ state }, Number(jobs));
        lag.set(Math.max(0, ...figures.map((figure) => Number(figure.lag ?? 0))));
      },
    });
    return this;
  }
}

interface PoolFigures {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

const states = ['pending', 'dispatched', 'completed', 'failed'] as const;

async function outboxFigures(
  database: Database,
): Promise<{ state: string; jobs: string; lag: string | null }[]> {
  return database.read(systemScope('count jobs for metrics'), (tx) =>
    tx.query(
      `select states.state, count(outbox.id) as jobs,
         extract(epoch from clock_timestamp() - min(outbox.available_at) filter (
           where outbox.state = 'pending' and outbox.available_at <= clock_timestamp())) as lag
       from unnest($1::text[]) as states(state)
       left join outbox on outbox.state = states.state
         and (outbox.state <> 'completed' or outbox.finished_at > clock_timestamp() - interval '1 hour')
       group by 1`,
      [states],
    ),
  );
}

interface RoutedRequest {
  readonly route?: { readonly path?: unknown };
}

/** Measures every request by the route that answered it; what no route answered is one label. */
export const measureHttp =
  (metrics: Metrics) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const start = process.hrtime.bigint();
    response.once('finish', () => {
      const path = (request as RoutedRequest).route?.path;
      const route = typeof path === 'string' ? `${request.baseUrl}${path}` : request.baseUrl || 'other';
      metrics.observeHttp(
        request.method,
        route,
        response.statusCode,
        Number(process.hrtime.bigint() - start) / 1e9,
      );
    });
    next();
  };

/** `/metrics`: with a token for whoever has it, without one for this machine only. */
export function metricsRouter(metrics: Metrics, token: string | undefined): Router {
  const router = Router();
  router.get('/metrics', async (request, response) => {
    if (!mayRead(request, token)) return void response.status(404).end();
    response.setHeader('content-type', metrics.registry.contentType);
    response.end(await metrics.registry.metrics());
  });
  return router;
}

function mayRead(request: Request, token: string | undefined): boolean {
  if (token === undefined) {
    const isForwarded = request.headers['x-forwarded-for'] !== undefined;
    return (
      !isForwarded && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '')
    );
  }
  const given = Buffer.from(request.headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${token}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
