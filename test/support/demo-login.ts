import type { Browser, Visit } from './browser.js';

export type Level = 'low' | 'substantial' | 'high';

/** Logging in at the demo login, step by step, so that a test can interfere between the steps. */
export class DemoLogin {
  constructor(
    private readonly portalUrl: string,
    readonly browser: Browser,
  ) {}

  /** Starts at the portal and stops on the login page. */
  start(path = '/auth/login'): Promise<Visit> {
    return this.browser.visit(`${this.portalUrl}${path}`);
  }

  /** Fills in the login page and stops with the address of the portal's callback, which is not visited. */
  async callbackAddress(
    loginPage: Visit,
    persona: string,
    level: Level,
    guest: { readonly name?: string; readonly email?: string } = {},
  ): Promise<string> {
    const action = new URL(`${new URL(loginPage.url).pathname}/login`, loginPage.url).href;
    const visit = await this.browser.visit(action, {
      form: { persona, level, 'guest-name': guest.name ?? '', 'guest-email': guest.email ?? '' },
      stopBefore: `${this.portalUrl}/auth/callback`,
    });
    if (visit.status !== 303) throw new Error(`The demo login answered ${visit.status}: ${visit.text}`);
    return visit.url;
  }

  /** The whole way in, which asks nothing of someone the login service knows. The visit is where the portal sends people. */
  async logIn(persona: string, level: Level = 'substantial', path = '/auth/login'): Promise<Visit> {
    const page = await this.start(path);
    if (page.url.startsWith(this.portalUrl)) return page;
    return this.browser.visit(await this.callbackAddress(page, persona, level));
  }

  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const visit = await this.browser.visit(`${this.portalUrl}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        origin: this.portalUrl,
        'sec-fetch-site': 'same-origin',
      },
      body: JSON.stringify({ query, variables }),
    });
    const answer = JSON.parse(visit.text) as {
      data?: T | null;
      errors?: readonly { readonly message: string }[];
    };
    if (answer.data == null || answer.errors !== undefined) throw new Error(visit.text);
    return answer.data;
  }

  async viewer(): Promise<ViewerAnswer | null> {
    const { viewer } = await this.ask<{ viewer: ViewerAnswer | null }>(viewerQuery);
    return viewer;
  }
}

export interface ViewerAnswer {
  readonly person: { readonly id: string; readonly name: string; readonly email: string };
  readonly membership: {
    readonly organisationId: string;
    readonly organisationName: string;
    readonly role: string;
  } | null;
  readonly memberships: readonly {
    readonly organisationId: string;
    readonly organisationName: string;
    readonly role: string;
  }[];
  readonly assurance: Level;
}

const viewerQuery = `{ viewer { person { id name email } assurance
  membership { organisationId organisationName role } memberships { organisationId organisationName role } } }`;
