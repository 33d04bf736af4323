import { freePortFrom } from '@bundel/platform';

/** Ports of one running portal. */
export interface Ports {
  readonly portal: number;
  readonly idp: number;
  readonly worker: number;
  readonly postgres: number;
  /** Where the api listens; differs from the portal only in development, where vite stands in front. */
  readonly api: number;
}

export const defaultPort = 4080;

/** Chooses five ports: the wished ones, or for each busy one the next that is free. */
export async function choosePorts(wished: number | null, dev: boolean): Promise<Ports> {
  const first = wished ?? defaultPort;
  const taken = new Set<number>();
  const next = async (preferred: number): Promise<number> => {
    const port = await freePortFrom(preferred, taken);
    taken.add(port);
    return port;
  };
  const portal = await next(first);
  const idp = await next(portal + 1);
  const worker = await next(portal + 2);
  const postgres = await next(portal + 3);
  return { portal, idp, worker, postgres, api: dev ? await next(portal + 4) : portal };
}
