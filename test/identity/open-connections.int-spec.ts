import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { IdentityModule } from '@bundel/identity-api';
import { Access, EventBus } from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { Inject, Module } from '@nestjs/common';
import { Query, Resolver, Subscription } from '@nestjs/graphql';
import { WebSocket } from 'ws';
import { Browser } from '../support/browser.js';
import { DemoLogin } from '../support/demo-login.js';
import { startPortalWithDemoLogin } from '../support/identity-portal.js';
import { IdentityRows } from '../support/identity-rows.js';

@Resolver()
class NewsResolver {
  constructor(@Inject(EventBus) private readonly events: EventBus) {}

  @Query(() => Boolean, { description: 'Only for this test.' })
  @Access.public()
  hasNews(): boolean {
    return true;
  }

  @Subscription(() => String, { description: 'Only for this test.', resolve: () => 'news' })
  @Access.signedIn()
  news(): AsyncIterableIterator<unknown> {
    return this.events.subscribe('news');
  }
}

@Module({ providers: [NewsResolver] })
class NewsModule {}

const database = useTestDatabase();
const rows = new IdentityRows(() => database.superuserUrl);
let world: Awaited<ReturnType<typeof startPortalWithDemoLogin>>;

beforeAll(async () => {
  world = await startPortalWithDemoLogin(database.appUrl, { modules: [IdentityModule, NewsModule] });
  await rows.addDemoPersons(world.idp.issuer);
}, 60_000);
afterAll(() => world.close());

interface Connection {
  readonly messages: { readonly type: string }[];
  readonly closed: Promise<number>;
  until(type: string): Promise<void>;
  end(): void;
}

/** Subscribes to the news with the session of a browser. */
function listen(person: DemoLogin): Connection {
  const secret = person.browser.cookie(world.portal.url, '__Host-bundel');
  const socket = new WebSocket(`${world.portal.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { cookie: `__Host-bundel=${secret}` },
    origin: world.portal.url,
  });
  const messages: { type: string }[] = [];
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as { type: string };
    messages.push(message);
    if (message.type !== 'connection_ack') return;
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { news }' } }));
  });
  const closed = new Promise<number>((resolve) => socket.once('close', (code) => resolve(code)));
  const until = async (type: string): Promise<void> => {
    while (!messages.some((message) => message.type === type))
      await new Promise((next) => setTimeout(next, 20));
  };
  return { messages, closed, until, end: () => socket.terminate() };
}

const tell = (): Promise<unknown> =>
  rows.ask(`select pg_notify('bundel_event', '{"topic":"news","payload":{}}')`);

test('an open connection is closed as soon as its session ends, and others stay', async () => {
  const [leaver, stayer] = [
    new DemoLogin(world.portal.url, new Browser()),
    new DemoLogin(world.portal.url, new Browser()),
  ];
  await leaver.logIn('demo-n-willems');
  await stayer.logIn('demo-i-slot');
  const [leaving, staying] = [listen(leaver), listen(stayer)];
  try {
    await Promise.all([leaving.until('connection_ack'), staying.until('connection_ack')]);
    const told = setInterval(() => void tell(), 100);
    await Promise.all([leaving.until('next'), staying.until('next')]);
    clearInterval(told);
    await leaver.ask(`mutation { signOutEverywhere { endedSessions } }`);
    expect(await leaving.closed).toBe(4403);
    const before = staying.messages.length;
    await tell();
    while (staying.messages.length === before) await new Promise((next) => setTimeout(next, 20));
  } finally {
    leaving.end();
    staying.end();
  }
}, 20_000);

test('a connection without a session is closed before it can ask', async () => {
  const visitor = listen(new DemoLogin(world.portal.url, new Browser()));
  try {
    expect(await visitor.closed).toBe(4403);
    expect(visitor.messages).toEqual([]);
  } finally {
    visitor.end();
  }
}, 20_000);
