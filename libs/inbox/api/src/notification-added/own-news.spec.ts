import { expect, test } from '@jest/globals';
import type { BusEvent } from '@bundel/platform';
import { OwnNews } from './own-news.js';

async function* events(...all: readonly BusEvent[]): AsyncGenerator<BusEvent> {
  yield* all;
}
const told = (personId: string, notificationId: string): BusEvent => ({
  kind: 'event',
  payload: { personId, notificationId },
});

test('passes on what the person was told, skips others, and tells to read again after a gap', async () => {
  const source = events(
    told('other', '1'),
    told('me', '2'),
    { kind: 'gap' },
    told('other', '3'),
    told('me', '4'),
  );
  const seen: (string | null)[] = [];
  for await (const id of new OwnNews(source, 'me', async (found) => found)) seen.push(id);
  expect(seen).toEqual(['2', null, '4']);
});

test('ends the subscription beneath it when the screen closes', async () => {
  const source = events(told('me', '1'), told('me', '2'));
  const news = new OwnNews(source, 'me', async (found) => found);
  await news.next();
  await news.return();
  expect(await source.next()).toEqual({ done: true, value: undefined });
});
