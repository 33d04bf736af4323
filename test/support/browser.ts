/** Where a visit ended. */
export interface Visit {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface VisitOptions {
  readonly method?: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Stop before following a redirect to an address that starts with this; the visit's url is that address. */
  readonly stopBefore?: string;
}

/** A browser without a window: keeps cookies per host and follows redirects, so that a login runs over real HTTP. */
export class Browser {
  private readonly jar = new Map<string, Map<string, string>>();
  /** Every Set-Cookie line that was received, for tests of cookie flags. */
  readonly setCookies: string[] = [];

  constructor(private readonly language = 'nl') {}

  cookie(origin: string, name: string): string | undefined {
    return this.jar.get(new URL(origin).origin)?.get(name);
  }

  setCookie(origin: string, name: string, value: string): void {
    this.cookiesOf(origin).set(name, value);
  }

  async visit(address: string, options: VisitOptions = {}): Promise<Visit> {
    let url = address;
    let step: VisitOptions = options;
    for (let hops = 0; hops < 12; hops += 1) {
      const response = await this.send(url, step);
      const location = response.headers.get('location');
      if (location === null || response.status < 300 || response.status > 399) {
        const visit = {
          url,
          status: response.status,
          headers: response.headers,
          text: await response.text(),
        };
        const form = selfSubmittingForm(visit.text);
        if (form === null) return visit;
        url = form.action;
        step = { form: form.fields };
        continue;
      }
      await response.arrayBuffer();
      url = new URL(location, url).href;
      step = {};
      if (options.stopBefore !== undefined && url.startsWith(options.stopBefore)) {
        return { url, status: response.status, headers: response.headers, text: '' };
      }
    }
    throw new Error(`Too many redirects from ${address}.`);
  }

  private async send(url: string, options: VisitOptions): Promise<Response> {
    const cookies = [...this.cookiesOf(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      method: options.method ?? (options.form === undefined ? 'GET' : 'POST'),
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        'accept-language': this.language,
        ...(cookies === '' ? {} : { cookie: cookies }),
        ...options.headers,
      },
      ...(options.form === undefined ? {} : { body: new URLSearchParams(options.form) }),
      ...(options.body === undefined ? {} : { body: options.body }),
    });
    for (const line of response.headers.getSetCookie()) this.keep(url, line);
    return response;
  }

  private keep(url: string, line: string): void {
    this.setCookies.push(line);
    const [pair = '', ...flags] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const expires = flags.find((flag) => /^expires=/i.test(flag))?.slice(8);
    const isGone = value === '' || (expires !== undefined && Date.parse(expires) <= Date.now());
    if (isGone) this.cookiesOf(url).delete(name);
    else this.cookiesOf(url).set(name, value);
  }

  private cookiesOf(url: string): Map<string, string> {
    const { origin } = new URL(url);
    const known = this.jar.get(origin) ?? new Map<string, string>();
    this.jar.set(origin, known);
    return known;
  }
}

/** The one page of the login service that a script sends on at once. */
function selfSubmittingForm(page: string): { action: string; fields: Record<string, string> } | null {
  if (!page.includes('<title>Submitting Callback</title>')) return null;
  const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
  const inputs = [...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return { action, fields: Object.fromEntries(inputs.map(([, name, value]) => [name, value])) };
}
