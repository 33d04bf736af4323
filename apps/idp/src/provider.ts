import {
  interactionPolicy,
  Provider,
  type Configuration,
  type Grant,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { toProviderAccount, type AccountDirectory } from './account-directory.js';
import { acrOf, assuranceLevels, isAtLeast, levelOfAcr, requestedLevel } from './assurance-level.js';
import { createMemoryStore } from './memory-store.js';
import type { IdpConfig } from './idp-config.js';
import { renderLogout, renderLoggedOut, renderProviderError } from './provider-pages.js';
import type { ProviderKeys } from './signing-keys.js';

/** The OpenID provider: one confidential client, code flow with PKCE S256 only, three levels of assurance. */
export function createProvider(config: IdpConfig, keys: ProviderKeys, accounts: AccountDirectory): Provider {
  const provider = new Provider(config.issuer, configurationOf(config, keys, accounts));
  provider.proxy = config.issuer.startsWith('https:');
  return provider;
}

function configurationOf(config: IdpConfig, keys: ProviderKeys, accounts: AccountDirectory): Configuration {
  return {
    adapter: createMemoryStore(),
    clients: [clientOf(config)],
    jwks: { keys: keys.keys },
    acrValues: assuranceLevels.map((level) => acrOf[level]),
    scopes: ['openid', 'profile', 'email'],
    claims: {
      acr: null,
      amr: null,
      auth_time: null,
      iss: null,
      sid: null,
      openid: ['sub', 'organisation', 'acr', 'amr', 'auth_time'],
      profile: ['name'],
      email: ['email', 'email_verified'],
    },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    responseTypes: ['code'],
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: renderLogout,
        postLogoutSuccessSource: renderLoggedOut,
      },
    },
    interactions: { policy: loginPolicy(), url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    cookies: cookiesOf(config, keys),
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 3600,
      Session: 43_200,
      Grant: 43_200,
    },
    discovery: { ui_locales_supported: ['nl', 'en'] },
    findAccount: (_ctx, subject) => {
      const known = accounts.find(subject);
      return known && toProviderAccount(known);
    },
    loadExistingGrant: grantEverythingAsked,
    renderError: renderProviderError,
  };
}

function clientOf(config: IdpConfig): NonNullable<Configuration['clients']>[number] {
  return {
    client_id: config.clientId,
    client_secret: config.clientSecret,
    client_name: 'Bundel',
    redirect_uris: [...config.redirectUris],
    post_logout_redirect_uris: config.redirectUris.map((uri) => `${new URL(uri).origin}/`),
    grant_types: ['authorization_code'],
    response_types: ['code'],
    token_endpoint_auth_method: 'client_secret_basic',
    id_token_signed_response_alg: 'RS256',
  };
}

/** Cookies of all ports of one host share a jar: the port in the name keeps copies that run side by side apart. */
function cookiesOf(config: IdpConfig, keys: ProviderKeys): Configuration['cookies'] {
  const prefix = `idp${new URL(config.issuer).port}`;
  const secure = config.issuer.startsWith('https:');
  return {
    keys: keys.cookieKeys,
    names: { session: `${prefix}_session`, interaction: `${prefix}_interaction`, resume: `${prefix}_resume` },
    long: { httpOnly: true, sameSite: 'lax', secure },
    short: { httpOnly: true, sameSite: 'lax', secure },
  };
}

/** Only logging in asks something of a person, and a session below the wished level logs in again. */
function loginPolicy(): interactionPolicy.DefaultPolicy {
  const { Check, base } = interactionPolicy;
  const policy = base();
  policy.remove('consent');
  policy.get('login')?.checks.add(
    new Check(
      'acr_too_low',
      'the session is below the requested level of assurance',
      'login_required',
      ({ oidc }) => {
        const wanted = requestedLevel(oidc.params?.['acr_values']);
        const reached = levelOfAcr(oidc.session?.acr);
        if (wanted === undefined || oidc.result?.login) return Check.NO_NEED_TO_PROMPT;
        return reached && isAtLeast(reached, wanted) ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
      },
    ),
  );
  return policy;
}

/** The portal is the only client and belongs to the same house: no consent page. */
async function grantEverythingAsked(ctx: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { client, session, provider, requestParamScopes } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const existing = session.grantIdFor(client.clientId);
  const found = existing ? await provider.Grant.find(existing) : undefined;
  if (found) return found;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope([...requestParamScopes].join(' '));
  await grant.save();
  return grant;
}
