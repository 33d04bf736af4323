import { Router, type Response } from 'express';

/** One thing the process needs. The check fails by throwing; what it throws is not shown. */
export interface HealthCheck {
  readonly name: string;
  readonly check: () => Promise<unknown>;
  readonly timeoutMs?: number | undefined;
}

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, 'ok' | 'failed' | 'timed out'>>;
}

/** Knows whether the process should get work: nothing missing and not stopping. */
export class Health {
  private stopping = false;

  constructor(private readonly checks: readonly HealthCheck[]) {}

  /** From now on the process is not ready, so that a balancer sends nothing new. */
  startStopping(): void {
    this.stopping = true;
  }

  async readiness(): Promise<Readiness> {
    const results = await Promise.all(
      this.checks.map(async (check) => [check.name, await outcomeOf(check)] as const),
    );
    const ready = !this.stopping && results.every(([, outcome]) => outcome === 'ok');
    return {
      ready,
      checks: Object.fromEntries([...results, ...(this.stopping ? [['stopping', 'failed']] : [])]),
    };
  }
}

async function outcomeOf({ check, timeoutMs }: HealthCheck): Promise<'ok' | 'failed' | 'timed out'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'timed out'>((resolve) => {
    timer = setTimeout(() => resolve('timed out'), timeoutMs ?? 2_000);
  });
  const checked = Promise.resolve()
    .then(check)
    .then(
      () => 'ok' as const,
      () => 'failed' as const,
    );
  return Promise.race([checked, late]).finally(() => clearTimeout(timer));
}

/** `/health/live`: the process answers. `/health/ready`: it can also do its work; 503 names what cannot, without why. */
export function healthRouter(health: Health): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    answer(response, 200, { status: 'live' });
  });
  router.get('/health/ready', async (_request, response) => {
    const { ready, checks } = await health.readiness();
    answer(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', checks });
  });
  return router;
}

function answer(response: Response, status: number, body: object): void {
  response.status(status).setHeader('cache-control', 'no-store').json(body);
}
