import { expect, test } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { anyFreePort, freePortFrom, isPortFree } from './free-port.js';

function occupy(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}

test('a port in use is not free', async () => {
  const { server, port } = await occupy();
  try {
    expect(await isPortFree(port)).toBe(false);
  } finally {
    server.close();
  }
});

test('the next port is chosen when the preferred one is busy', async () => {
  const { server, port } = await occupy();
  try {
    expect(await freePortFrom(port)).toBeGreaterThan(port);
  } finally {
    server.close();
  }
});

test('a free preferred port is kept', async () => {
  const port = await anyFreePort();
  expect(await freePortFrom(port)).toBe(port);
});

test('a port promised to another part of the same start is passed over', async () => {
  const port = await anyFreePort();
  expect(await freePortFrom(port, new Set([port]))).not.toBe(port);
});
