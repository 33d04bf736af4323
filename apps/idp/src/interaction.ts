import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { AccountDirectory } from './account-directory.js';
import { acrOf, isAssuranceLevel, requestedLevel, type AssuranceLevel } from './assurance-level.js';
import type { IdpPersona } from './idp-config.js';
import { decideLogin, filterPersonas } from './login-form.js';
import { renderLoginPage, type FieldMistake } from './login-page.js';
import { chooseLanguage, loginTexts } from './login-texts.js';
import { readForm, sendHtml } from './http-exchange.js';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** The pages between "the portal asks who you are" and "this person logged in". */
export class LoginInteraction {
  constructor(
    private readonly provider: Provider,
    private readonly accounts: AccountDirectory,
    private readonly personas: readonly IdpPersona[],
  ) {}

  async show(req: IncomingMessage, res: ServerResponse, query: URLSearchParams): Promise<void> {
    const interaction = await this.provider.interactionDetails(req, res);
    sendHtml(res, 200, this.page(req, interaction, query, []));
  }

  async submit(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const interaction = await this.provider.interactionDetails(req, res);
    const form = await readForm(req);
    const texts = loginTexts[languageOf(req, interaction, form)];
    const decision = decideLogin(form, this.accounts, texts);
    if (!decision.ok) return sendHtml(res, 422, this.page(req, interaction, form, decision.mistakes));
    const amr = decision.level === 'low' ? ['pwd'] : ['pwd', 'mfa'];
    await this.provider.interactionFinished(
      req,
      res,
      { login: { accountId: decision.account.subject, acr: acrOf[decision.level], amr, remember: false } },
      { mergeWithLastSubmission: false },
    );
  }

  async abort(req: IncomingMessage, res: ServerResponse): Promise<void> {
    await this.provider.interactionFinished(
      req,
      res,
      { error: 'access_denied', error_description: 'The person went back without logging in' },
      { mergeWithLastSubmission: false },
    );
  }

  private page(
    req: IncomingMessage,
    interaction: Interaction,
    fields: URLSearchParams,
    mistakes: readonly FieldMistake[],
  ): string {
    const language = languageOf(req, interaction, fields);
    const asked = requestedLevel(interaction.params['acr_values']);
    const search = (fields.get('q') ?? '').slice(0, 100);
    const current = interaction.session?.accountId;
    return renderLoginPage({
      uid: interaction.uid,
      language,
      texts: loginTexts[language],
      search,
      level: chosenLevel(fields, asked),
      ...(asked ? { askedLevel: asked } : {}),
      personas: filterPersonas(this.personas, { search, ...levelFilter(fields, mistakes) }, language),
      ...(current ? { current } : {}),
      guest: { name: fields.get('guest-name') ?? '', email: fields.get('guest-email') ?? '' },
      mistakes,
    });
  }
}

/** A chosen level narrows the list, but not while a mistake about that very level must be shown next to its person. */
function levelFilter(fields: URLSearchParams, mistakes: readonly FieldMistake[]): { level?: AssuranceLevel } {
  const level = fields.get('level');
  return isAssuranceLevel(level) && mistakes.length === 0 ? { level } : {};
}

function chosenLevel(fields: URLSearchParams, asked: AssuranceLevel | undefined): AssuranceLevel {
  const chosen = fields.get('level');
  return isAssuranceLevel(chosen) ? chosen : (asked ?? 'substantial');
}

function languageOf(req: IncomingMessage, interaction: Interaction, fields: URLSearchParams): 'nl' | 'en' {
  const wish = interaction.params['ui_locales'];
  return chooseLanguage(
    fields.get('lang'),
    typeof wish === 'string' ? wish : null,
    req.headers['accept-language'],
  );
}
