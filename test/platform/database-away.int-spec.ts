import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { useTestDatabase } from '@bundel/testing';
import { BreakableWire } from '../support/breakable-wire.js';
import { startThingApi } from '../support/thing-api.js';

const database = useTestDatabase();
let app: NestExpressApplication;
let url: string;
let wire: BreakableWire;
let whoAsks = (): Promise<null> => Promise.resolve(null);

beforeAll(async () => {
  wire = new BreakableWire(new URL(database.appUrl));
  const databaseUrl = await wire.lay();
  ({ app, url } = await startThingApi({ databaseUrl, actor: () => whoAsks() }));
});
afterAll(async () => {
  await app.close();
  await wire.cut();
});

const ask = async (query: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
  return { status: response.status, id: response.headers.get('x-request-id'), ...answer };
};

describe('while the database is away', () => {
  it('the api says so with a number to ask about, and works again by itself', async () => {
    expect(await ask('{counted{n}}')).toMatchObject({ status: 200, data: { counted: { n: 7 } } });
    await wire.cut();
    for (let times = 0; times < 4; times += 1) {
      const answer = await ask('{counted{n}}');
      expect(answer.status).toBe(503);
      expect(answer.errors?.[0]?.message).toContain('cannot reach its data');
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', requestId: answer.id });
    }
    await wire.lay();
    expect(await ask('{counted{n}}')).toMatchObject({ status: 200, data: { counted: { n: 7 } } });
  });

  it('it also says so when it cannot tell who asks', async () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    whoAsks = () => Promise.reject(refused);
    const answer = await ask('{things{n}}');
    whoAsks = () => Promise.resolve(null);
    expect(answer.status).toBe(503);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', requestId: answer.id });
    expect(JSON.stringify(answer)).not.toContain('connect');
  });
});
