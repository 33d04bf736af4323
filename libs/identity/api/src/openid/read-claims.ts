import type { Assurance, Config } from '@bundel/platform';

/** What the login service says about a person, in the portal's words. */
export interface IdentityFacts {
  readonly subject: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly emailVerified: boolean;
  /** OIN or KvK number, when the login service knows for whom the person acts. */
  readonly organisation: string | null;
  readonly assurance: Assurance;
}

type ClaimSettings = Pick<
  Config,
  | 'OIDC_CLAIM_NAME'
  | 'OIDC_CLAIM_EMAIL'
  | 'OIDC_CLAIM_ORGANISATION'
  | 'OIDC_CLAIM_ASSURANCE'
  | 'OIDC_ACR_SUBSTANTIAL'
  | 'OIDC_ACR_HIGH'
>;

type Claims = Readonly<Record<string, unknown>>;

/** Translates claims by the configured names; an assurance value that is on no list counts as low. */
export function readClaims(claims: Claims, settings: ClaimSettings): IdentityFacts {
  return {
    subject: String(claims['sub']),
    name: textOf(claims[settings.OIDC_CLAIM_NAME]),
    email: textOf(claims[settings.OIDC_CLAIM_EMAIL]),
    emailVerified: claims['email_verified'] === true,
    organisation: textOf(claims[settings.OIDC_CLAIM_ORGANISATION]),
    assurance: assuranceOf(claims[settings.OIDC_CLAIM_ASSURANCE], settings),
  };
}

export function assuranceOf(
  value: unknown,
  settings: Pick<ClaimSettings, 'OIDC_ACR_SUBSTANTIAL' | 'OIDC_ACR_HIGH'>,
): Assurance {
  if (typeof value !== 'string') return 'low';
  if (settings.OIDC_ACR_HIGH.includes(value)) return 'high';
  return settings.OIDC_ACR_SUBSTANTIAL.includes(value) ? 'substantial' : 'low';
}

/** The `acr_values` to ask for so that the answer reaches a level. */
export function acrValuesFor(
  level: Assurance,
  settings: Pick<ClaimSettings, 'OIDC_ACR_SUBSTANTIAL' | 'OIDC_ACR_HIGH'>,
): string[] {
  if (level === 'low') return [];
  return level === 'high'
    ? [...settings.OIDC_ACR_HIGH]
    : [...settings.OIDC_ACR_SUBSTANTIAL, ...settings.OIDC_ACR_HIGH];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 320) : null;
}
