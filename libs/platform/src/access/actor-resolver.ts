import type { IncomingMessage } from 'node:http';
import type { Actor } from './actor.js';

/** Nest token of the port through which identity tells who a request comes from. */
export const ACTOR_RESOLVER = Symbol('ACTOR_RESOLVER');

export interface ActorResolver {
  /** The actor behind a request (also a WebSocket upgrade), or null; never throws for a bad cookie. */
  resolveActor(request: IncomingMessage): Promise<Actor | null>;
}
