import { cacheExchange } from '@urql/exchange-graphcache';
import { createClient as createSocket } from 'graphql-ws';
import { possibleTypes, typesWithoutId } from '../generated/cache-rules.js';
import { Client, fetchExchange, subscriptionExchange } from 'urql';

/** Types that are known by another field than `id`; all others without an id live inside what holds them. */
const keyFields: Readonly<Record<string, string>> = { Colleague: 'personId', HeldRole: 'membershipId' };

const cache = cacheExchange({
  possibleTypes,
  keys: Object.fromEntries(
    typesWithoutId.map((type) => {
      const field = keyFields[type];
      const key = (data: Readonly<Record<string, unknown>>) => (field ? String(data[field]) : null);
      return [type, field ? key : () => null];
    }),
  ),
});

function socketAddress(): string {
  const scheme = window.location.protocol === 'https:' ? 'wss:' : 'ws:';
  return `${scheme}//${window.location.host}/graphql`;
}

/** The client of one capacity; the session travels in its own cookie. */
export function createGraphqlClient(_capacity: number): Client {
  const socket = createSocket({ url: socketAddress(), lazy: true, retryAttempts: 5 });
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' } },
    exchanges: [
      cache,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (operation) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ ...operation, query: operation.query ?? '' }, sink),
          }),
        }),
      }),
    ],
  });
}
