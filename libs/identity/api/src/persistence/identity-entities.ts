import type { Entities, Migration } from '@bundel/platform';
import { LoginAttemptEntity } from './login-attempt.entity.js';
import { Sessions1767226200000 } from './migrations/1767226200000-sessions.js';
import { SealedIdTokens1767226201000 } from './migrations/1767226201000-sealed-id-tokens.js';
import { SessionEntity } from './session.entity.js';

export const identityEntities: Entities = [SessionEntity, LoginAttemptEntity];

export const identityMigrations: readonly Migration[] = [Sessions1767226200000, SealedIdTokens1767226201000];
