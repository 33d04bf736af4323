import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { LoginRefused } from '../login/login-refusal.js';

/** Maps what the protocol library throws to the refusal that people and the audit trail get to see. */
export function toLoginRefused(error: unknown): never {
  if (error instanceof LoginRefused) throw error;
  if (error instanceof AuthorizationResponseError) {
    throw new LoginRefused(error.error === 'access_denied' ? 'CANCELLED' : 'PROVIDER_REFUSED', error.error);
  }
  if (error instanceof ResponseBodyError) throw new LoginRefused('PROVIDER_REFUSED', error.error);
  if (error instanceof ClientError || error instanceof Error) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
    if (isUnreachable(error)) throw new LoginRefused('PROVIDER_UNREACHABLE', code);
    throw new LoginRefused('ANSWER_NOT_TRUSTED', [code, claimOf(error)].filter(Boolean).join(' '));
  }
  throw error;
}

/** Names the claim that did not match; never its value. */
function claimOf(error: Error): string {
  const cause = error.cause;
  if (typeof cause !== 'object' || cause === null) return '';
  if ('claim' in cause && typeof cause.claim === 'string') return cause.claim;
  return cause instanceof Error ? claimOf(cause) : '';
}

function isUnreachable(error: Error): boolean {
  const causes = [error, error.cause].filter((each): each is Error => each instanceof Error);
  return causes.some((each) => each.name === 'TimeoutError' || each.message === 'fetch failed');
}
