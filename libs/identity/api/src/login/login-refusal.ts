/** Why a login was refused. Each has a sentence in both languages (`login-problem-texts.ts`). */
export const loginRefusals = [
  'STATE_UNKNOWN',
  'OTHER_BROWSER',
  'ALREADY_USED',
  'ATTEMPT_EXPIRED',
  'CANCELLED',
  'PROVIDER_REFUSED',
  'ANSWER_NOT_TRUSTED',
  'LEVEL_TOO_LOW',
  'OTHER_PERSON',
  'SESSION_ENDED',
  'DATA_MISSING',
  'EMAIL_NOT_VERIFIED',
  'INVITATION_REFUSED',
  'INVITATION_OTHER_SIDE',
  'INVITATION_OWN',
  'PROVIDER_UNREACHABLE',
  'CROSS_SITE',
] as const;

export type LoginRefusalCode = (typeof loginRefusals)[number];

/** A refused login: nothing was changed, and the page says why. `cause` is technical and holds no personal data. */
export class LoginRefused extends Error {
  override readonly name = 'LoginRefused';
  /** What was being done, when that is more than the address tells. */
  action: 'signIn' | 'stepUp' | undefined;

  constructor(
    readonly code: LoginRefusalCode,
    readonly technicalCause: string = '',
  ) {
    super(code);
  }
}
