import { randomUUID } from 'node:crypto';
import { Controller, Get, Header, Inject, Post, Req, Res } from '@nestjs/common';
import {
  CONFIG,
  fingerprint,
  localeOf,
  saysSameOrigin,
  type Assurance,
  type AuditOrigin,
  type Config,
} from '@bundel/platform';
import type { Request, Response } from 'express';
import { lifetimes } from '../identity-settings.js';
import { CompleteLogin } from '../login/complete-login.use-case.js';
import { LoginRefused } from '../login/login-refusal.js';
import { RecordLoginRefusal } from '../login/record-login-refusal.js';
import { safeReturnPath } from '../login/return-path.js';
import { StartLogin } from '../login/start-login.use-case.js';
import { newSecret } from '../session/secret.js';
import { SessionActorResolver } from '../session/session-actor-resolver.js';
import { SignOut } from '../sign-out/sign-out.use-case.js';
import { authPageStyle, problemPage, signedOutPage } from './auth-pages.js';
import { chosenLocale } from './chosen-locale.js';

/** The way in and out: these addresses are visited by browsers, not called by scripts. */
@Controller('auth')
export class AuthController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(StartLogin) private readonly startLogin: StartLogin,
    @Inject(CompleteLogin) private readonly completeLogin: CompleteLogin,
    @Inject(SignOut) private readonly signOut: SignOut,
    @Inject(SessionActorResolver) private readonly actors: SessionActorResolver,
    @Inject(RecordLoginRefusal) private readonly refusals: RecordLoginRefusal,
  ) {}

  @Get('login')
  login(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response, 'signIn', async () => {
      const { returnTo, invitation } = request.query;
      await this.leave(request, response, { returnTo, invitationToken: invitation });
    });
  }

  /** Raises the assurance of the session that asks; without one it is a login like any other. */
  @Get('step-up')
  stepUp(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response, 'stepUp', async () => {
      const actor = await this.actors.resolveActor(request);
      const { returnTo } = request.query;
      const level: Assurance = request.query['level'] === 'substantial' ? 'substantial' : 'high';
      const stepUp = actor === null ? {} : { stepUp: { sessionId: actor.sessionId, level } };
      await this.leave(request, response, { returnTo, invitationToken: null, ...stepUp });
    });
  }

  @Get('callback')
  callback(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response, 'signIn', async (who) => {
      const done = await this.completeLogin.complete({
        query: new URL(request.originalUrl, this.config.PUBLIC_URL).searchParams,
        browserSecret: this.actors.cookies.readLogin(request) ?? '',
        userAgent: request.headers['user-agent'] ?? '',
        who,
      });
      this.actors.cookies.setSession(response, done.sessionSecret);
      response.redirect(303, safeReturnPath(done.returnTo));
    });
  }

  @Post('logout')
  logout(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response, 'signOut', async (who) => {
      if (!saysSameOrigin(request, this.config.PUBLIC_URL)) throw new LoginRefused('CROSS_SITE');
      const actor = await this.actors.resolveActor(request);
      const onwards = await this.signOut.signOut({ ...who, actor });
      this.actors.cookies.clearSession(response);
      if (request.accepts(['html', 'json']) === 'json') {
        response.status(200).json({ location: onwards });
        return;
      }
      response.setHeader('refresh', `0; url=${onwards}`);
      response
        .status(200)
        .type('html')
        .send(signedOutPage(localeOf(request), onwards));
    });
  }

  @Get('pages.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  style(): string {
    return authPageStyle;
  }

  private async leave(
    request: Request,
    response: Response,
    wish: Omit<Parameters<StartLogin['start']>[0], 'browserSecret' | 'locale'>,
  ): Promise<void> {
    const planted = this.actors.cookies.readLogin(request) ?? '';
    const browserSecret = /^[\w-]{43}$/.test(planted) ? planted : newSecret();
    const url = await this.startLogin.start({ ...wish, browserSecret, locale: chosenLocale(request) });
    this.actors.cookies.setLogin(response, browserSecret, lifetimes.loginAttemptMinutes);
    response.redirect(303, url.href);
  }

  /** Runs a step of the way in or out; a refusal becomes an audit row and a page that says what to do. */
  private async answer(
    request: Request,
    response: Response,
    action: string,
    step: (who: AuditOrigin) => Promise<void>,
  ): Promise<void> {
    const who = {
      actor: null,
      requestId: randomUUID(),
      origin: fingerprint(request, this.config.SESSION_SECRET),
    };
    response.setHeader('cache-control', 'no-store');
    response.setHeader('referrer-policy', 'no-referrer');
    try {
      await step(who);
    } catch (error) {
      if (!(error instanceof LoginRefused)) throw error;
      const actor = await this.actors.resolveActor(request);
      await this.refusals.record({ ...who, actor }, error.action ?? action, error);
      const page = problemPage({ locale: localeOf(request), code: error.code, requestId: who.requestId });
      response.status(statusOf(error)).type('html').send(page);
    }
  }
}

function statusOf(refused: LoginRefused): number {
  if (refused.code === 'PROVIDER_UNREACHABLE') return 503;
  if (refused.code.startsWith('INVITATION_')) return 403;
  return ['LEVEL_TOO_LOW', 'OTHER_PERSON', 'CROSS_SITE'].includes(refused.code) ? 403 : 400;
}
