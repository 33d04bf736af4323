import { expect, test } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { buildContext, fingerprint } from './build-context.js';

const request = { ip: '192.0.2.7', headers: {} } as unknown as IncomingMessage;
const actors = { resolveActor: async () => null };

test('the fingerprint of the client is made when a row of the trail asks for it, once', async () => {
  let made = 0;
  const options = {
    actors,
    get originKey() {
      made += 1;
      return 'key';
    },
  };
  const context = await buildContext(request, options);
  expect(made).toBe(0);
  expect(context.origin).toBe(fingerprint(request, 'key'));
  expect({ ...context }.origin).toBe(context.origin);
  expect(made).toBe(1);
});
