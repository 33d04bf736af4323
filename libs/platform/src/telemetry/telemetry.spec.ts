import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { trace } from '@opentelemetry/api';
import express from 'express';
import { correlate, correlationId, withCorrelation } from './correlation.js';
import { Health, healthRouter } from './health.js';
import { createLog } from './log.js';
import { measureHttp, Metrics, metricsRouter } from './metrics.js';
import { Shutdown } from './shutdown.js';
import { startTracing, traceHttp, withSpan } from './tracing.js';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listen(handler: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handler as never);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function recordedLog(level = 'info') {
  const lines: string[] = [];
  const log = createLog({ level, program: 'test', destination: { write: (line) => void lines.push(line) } });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

describe('the log', () => {
  it('writes one JSON line with the program, the level and the correlation id', () => {
    const { log, last } = recordedLog();
    withCorrelation('request-0001', () => log.info('job completed', { jobId: '0190-ab', tries: 2 }));
    expect(last()).toMatchObject({
      level: 'info',
      program: 'test',
      message: 'job completed',
      correlationId: 'request-0001',
      jobId: '0190-ab',
      tries: 2,
    });
  });

  it('lets no name, address or text through a field', () => {
    const { log, lines } = recordedLog();
    const fields = {
      who: 'Jan Jansen',
      mail: 'jan@example.nl',
      name: 'Jansen',
      token: 'abc',
      text: 'x'.repeat(200),
    };
    log.warn('strange', fields);
    expect(lines.join('')).not.toMatch(/Jan|example|abc|xxx/);
  });

  it('keeps of an error its class, code and places, not its message', () => {
    const { log, lines, last } = recordedLog();
    const error = Object.assign(new TypeError('duplicate value (jan@example.nl)\n second line'), {
      code: '23505',
    });
    log.error(new Error('bid of 12 euro', { cause: error }));
    expect(lines.join('')).not.toMatch(/jan|12 euro|second line/);
    expect(last()).toMatchObject({ err: { type: 'Error', cause: { type: 'TypeError', code: '23505' } } });
    expect(JSON.stringify(last())).toContain('telemetry.spec');
  });
});

describe('the correlation id', () => {
  const echo = express()
    .use(correlate)
    .get('/', async (_request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      response.send(correlationId());
    });

  it('is taken over when well-formed and new otherwise, also after waiting', async () => {
    const url = await listen(echo);
    const kept = await fetch(url, { headers: { 'x-request-id': 'abcdefgh-1' } });
    expect(await kept.text()).toBe('abcdefgh-1');
    const replaced = await fetch(url, { headers: { 'x-request-id': 'a b<script>' } });
    const id = await replaced.text();
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(replaced.headers.get('x-request-id')).toBe(id);
  });
});

describe('health', () => {
  const serve = (health: Health): Promise<string> => listen(express().use(healthRouter(health)));

  it('is live and ready when everything answers', async () => {
    const url = await serve(new Health([{ name: 'database', check: async () => 1 }]));
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${url}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ready', checks: { database: 'ok' } });
  });

  it('names what is missing with 503 and without its secrets, and stays live', async () => {
    const broken = {
      name: 'database',
      check: () => Promise.reject(new Error('postgres://user:secret@host')),
    };
    const slow = { name: 'queue', check: () => new Promise(() => undefined), timeoutMs: 20 };
    const url = await serve(new Health([broken, slow]));
    const ready = await fetch(`${url}/health/ready`);
    const text = await ready.text();
    expect(ready.status).toBe(503);
    expect(JSON.parse(text)).toEqual({
      status: 'not ready',
      checks: { database: 'failed', queue: 'timed out' },
    });
    expect(text).not.toContain('secret');
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });

  it('is not ready once it stops', async () => {
    const health = new Health([]);
    health.startStopping();
    expect((await fetch(`${await serve(health)}/health/ready`)).status).toBe(503);
  });
});

describe('metrics', () => {
  const serve = (metrics: Metrics, token?: string): Promise<string> =>
    listen(
      express()
        .use(measureHttp(metrics))
        .get('/tenders/:id', (_request, response) => void response.send('ok'))
        .use(metricsRouter(metrics, token)),
    );

  it('measure requests by route, not by address', async () => {
    const metrics = new Metrics('test');
    const url = await serve(metrics);
    await fetch(`${url}/tenders/4711`);
    await fetch(`${url}/secret-path`);
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toContain('route="/tenders/:id"');
    expect(text).toContain('bundel_nodejs_eventloop_lag_seconds');
    expect(text).not.toMatch(/4711|secret-path/);
  });

  it('keep the number of operation names bounded', async () => {
    const metrics = new Metrics('test');
    for (let index = 0; index < 1_000; index += 1) metrics.observeGraphql(`Op${index}`, 'ok', 0.01);
    metrics.observeGraphql('bad name"}', 'errors', 0.01);
    const text = await metrics.registry.metrics();
    expect(text.match(/bundel_graphql_duration_seconds_count\{/g)).toHaveLength(202);
    expect(text).toContain('operation="other"');
  });

  it('are shown with the right token only, or to this machine only', async () => {
    const guarded = await serve(new Metrics('test'), 'a-token-of-16-chars');
    expect((await fetch(`${guarded}/metrics`)).status).toBe(404);
    const headers = { authorization: 'Bearer a-token-of-16-chars' };
    expect((await fetch(`${guarded}/metrics`, { headers })).status).toBe(200);
    const local = await serve(new Metrics('test'));
    expect((await fetch(`${local}/metrics`)).status).toBe(200);
    expect((await fetch(`${local}/metrics`, { headers: { 'x-forwarded-for': '1.2.3.4' } })).status).toBe(404);
  });
});

describe('tracing', () => {
  it('is off without a collector', async () => {
    await startTracing(undefined, 'test');
    await withSpan('work', {}, async () => {
      expect(trace.getActiveSpan()?.isRecording() ?? false).toBe(false);
    });
  });

  it('sends spans to the collector, with the class of an error and not its message', async () => {
    const received: string[] = [];
    const collector = await listen((request, response) => {
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString()));
      request.on('end', () => {
        received.push(`${request.url} ${body}`);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    const tracing = await startTracing(collector, 'test');
    const app = express()
      .use(traceHttp)
      .get('/tenders/:id', async (_request, response) => {
        await withSpan('inner', { 'job.id': '42' }, () => Promise.reject(new TypeError('Jan'))).catch(
          () => undefined,
        );
        response.send('ok');
      });
    await fetch(`${await listen(app)}/tenders/4711`);
    await tracing.stop();
    const [sent = ''] = received;
    expect(sent).toContain('/v1/traces');
    expect(sent).toContain('bundel-test');
    expect(sent).toContain('GET /tenders/:id');
    expect(sent).toContain('TypeError');
    expect(sent).not.toMatch(/Jan|4711/);
    const spans = (
      JSON.parse(sent.slice(sent.indexOf('{'))) as {
        resourceSpans: {
          scopeSpans: { spans: { name: string; spanId: string; parentSpanId?: string }[] }[];
        }[];
      }
    ).resourceSpans[0]?.scopeSpans[0]?.spans;
    const outer = spans?.find((span) => span.name.startsWith('GET'));
    expect(spans?.find((span) => span.name === 'inner')?.parentSpanId).toBe(outer?.spanId);
  });
});

describe('shutdown', () => {
  it('stops the parts in order, past one that fails and one that hangs, and only once', async () => {
    const { log } = recordedLog('silent');
    const stopped: string[] = [];
    const shutdown = new Shutdown(log)
      .add('server', () => void stopped.push('server'))
      .add('broken', () => Promise.reject(new Error('no')))
      .add('hanging', () => new Promise(() => undefined), 20)
      .add('database', () => void stopped.push('database'));
    const [first, second] = await Promise.all([shutdown.run(), shutdown.run()]);
    expect(first).toBe(second);
    expect(stopped).toEqual(['server', 'database']);
    expect(first.map((step) => step.outcome)).toEqual(['done', 'failed', 'timed out', 'done']);
  });
});
