/** A piece of HTML that needs no escaping any more. */
export class SafeHtml {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Insertable = SafeHtml | string | number | readonly Insertable[] | null | undefined | false;

/** Template tag: every inserted text is escaped, every inserted piece of HTML stays as it is. */
export function html(parts: TemplateStringsArray, ...values: Insertable[]): SafeHtml {
  return new SafeHtml(parts.reduce((text, part, index) => text + render(values[index - 1]) + part));
}

/** Marks markup that was made by trusted code, such as a form of oidc-provider. */
export function trusted(markup: string): SafeHtml {
  return new SafeHtml(markup);
}

function render(value: Insertable): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof SafeHtml) return value.text;
  if (typeof value === 'object') return value.map(render).join('');
  return escapeHtml(String(value));
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
