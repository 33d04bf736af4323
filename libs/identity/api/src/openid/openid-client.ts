import { meetsAssurance, type Assurance, type Config } from '@bundel/platform';
import * as oidc from 'openid-client';
import { redirectUri } from '../identity-settings.js';
import { LoginRefused } from '../login/login-refusal.js';
import { acrValuesFor, readClaims, type IdentityFacts } from './read-claims.js';
import { toLoginRefused } from './to-login-refused.js';

/** Random values of one login; `challenge` goes out, `codeVerifier` stays here. */
export interface LoginSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

export interface AuthorizationWish {
  readonly secrets: LoginSecrets;
  readonly locale: string;
  /** Ask to prove oneself anew at this level or above. */
  readonly stepUpTo: Assurance | null;
}

export interface ExchangedLogin {
  readonly facts: IdentityFacts;
  readonly issuer: string;
  readonly idToken: string;
}

const metadataMaxAgeMs = 3_600_000;
/** After a step-up the proof may be this old, in seconds. */
const freshProof = 300;

/** The portal as a relying party: code flow with PKCE S256, state and nonce; id token signatures always checked. */
export class OpenIdClient {
  private known: { readonly configuration: oidc.Configuration; readonly until: number } | undefined;

  constructor(private readonly config: Config) {}

  newSecrets(): LoginSecrets {
    return {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
  }

  /** The address at the login service where this login continues. */
  async authorizationUrl({ secrets, locale, stepUpTo }: AuthorizationWish): Promise<URL> {
    const configuration = await this.configuration();
    const acrValues = stepUpTo === null ? [] : acrValuesFor(stepUpTo, this.config);
    return oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri(this.config),
      scope: 'openid profile email',
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(secrets.codeVerifier),
      code_challenge_method: 'S256',
      ui_locales: locale,
      ...(stepUpTo === null ? {} : { prompt: 'login', max_age: String(freshProof) }),
      ...(acrValues.length > 0 ? { acr_values: acrValues.join(' ') } : {}),
    });
  }

  /**
   * Turns the answer of the login service into facts about a person.
   * @throws LoginRefused when anything about the answer is not as it must be.
   */
  async exchange(
    query: URLSearchParams,
    secrets: LoginSecrets,
    stepUpTo: Assurance | null,
  ): Promise<ExchangedLogin> {
    const configuration = await this.configuration();
    const back = new URL(redirectUri(this.config));
    back.search = query.toString();
    const tokens = await oidc
      .authorizationCodeGrant(configuration, back, {
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
        pkceCodeVerifier: secrets.codeVerifier,
        idTokenExpected: true,
        ...(stepUpTo === null ? {} : { maxAge: freshProof }),
      })
      .catch(toLoginRefused);
    const claims = tokens.claims();
    if (claims === undefined || tokens.id_token === undefined) throw new LoginRefused('ANSWER_NOT_TRUSTED');
    const facts = readClaims(await this.completed(configuration, tokens.access_token, claims), this.config);
    if (stepUpTo !== null && !meetsAssurance(facts.assurance, stepUpTo)) {
      throw new LoginRefused('LEVEL_TOO_LOW', `${facts.assurance} < ${stepUpTo}`);
    }
    return { facts, issuer: configuration.serverMetadata().issuer, idToken: tokens.id_token };
  }

  /** Where to end the session at the login service, or null when it offers no such thing. */
  async endSessionUrl(idToken: string | null): Promise<URL | null> {
    const configuration = await this.configuration().catch(() => undefined);
    if (configuration?.serverMetadata().end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: new URL('/', this.config.PUBLIC_URL).href,
      ...(idToken === null ? {} : { id_token_hint: idToken }),
    });
  }

  /** Adds the claims that the login service gives only on request; the subject must be the same. */
  private async completed(
    configuration: oidc.Configuration,
    accessToken: string,
    claims: oidc.IDToken,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { name, email } = readClaims(claims, this.config);
    const canAsk = configuration.serverMetadata().userinfo_endpoint !== undefined;
    if ((name !== null && email !== null) || !canAsk) return claims;
    const more = await oidc.fetchUserInfo(configuration, accessToken, claims.sub).catch(toLoginRefused);
    return { ...more, ...claims };
  }

  private async configuration(): Promise<oidc.Configuration> {
    const now = performance.now();
    if (this.known !== undefined && this.known.until > now) return this.known.configuration;
    const configuration = await this.discover();
    this.known = { configuration, until: now + metadataMaxAgeMs };
    return configuration;
  }

  private async discover(): Promise<oidc.Configuration> {
    const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: secret } = this.config;
    if (issuer === undefined) throw new LoginRefused('PROVIDER_UNREACHABLE', 'OIDC_ISSUER is not set');
    const authentication = secret === undefined ? oidc.None() : oidc.ClientSecretBasic(secret);
    const plainHttp = new URL(issuer).protocol === 'http:' && isThisMachine(new URL(issuer).hostname);
    return oidc
      .discovery(new URL(issuer), clientId, { use_mtls_endpoint_aliases: false }, authentication, {
        timeout: 10,
        execute: [oidc.enableNonRepudiationChecks, ...(plainHttp ? [oidc.allowInsecureRequests] : [])],
      })
      .catch((error: unknown) => {
        throw new LoginRefused('PROVIDER_UNREACHABLE', error instanceof Error ? error.name : '');
      });
  }
}

/** Plain HTTP is only for a login service on the same machine, where nobody can listen in between. */
const isThisMachine = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host);
