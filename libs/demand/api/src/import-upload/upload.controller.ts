import { randomUUID } from 'node:crypto';
import {
  ACTOR_RESOLVER,
  Acts,
  buildContext,
  CONFIG,
  Database,
  decideAccess,
  FileTooLarge,
  saysSameOrigin,
  scopeOf,
  type ActorResolver,
  type Config,
  type Member,
  type Refusal,
  type RequestContext,
} from '@bundel/platform';
import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { whyNoDemand } from '../import/import-refusals.js';
import { boundedBody } from './bounded-body.js';
import { ImportFiles } from './import-files.js';
import { startDemandImport, type UploadedFile } from './start-demand-import.use-case.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CROSS_SITE: 403,
  NOT_FOUND: 404,
  'file.tooLarge': 413,
};

/**
 * Takes a file as the body of a POST to `/uploads/demand-imports?campaign=…&name=…&notation=…` and answers with the id
 * of the import. Nothing of the file is kept in memory; what is too large is cut off where the bound is crossed.
 */
@Controller('uploads')
export class DemandImportUploadController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(ACTOR_RESOLVER) private readonly actors: ActorResolver,
    @Inject(Database) private readonly database: Database,
    @Inject(Acts) private readonly acts: Acts,
    @Inject(ImportFiles) private readonly files: ImportFiles,
  ) {}

  @Post('demand-imports')
  async upload(@Req() request: Request, @Res() response: Response): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    const refusal = await this.take(request, (id) => void response.status(201).json({ id }));
    if (refusal !== null) refuse(request, response, refusal);
  }

  /** @returns why not, or null when the import was started. */
  private async take(request: Request, started: (id: string) => void): Promise<Refusal | null> {
    if (!saysSameOrigin(request, this.config.PUBLIC_URL))
      return { code: 'CROSS_SITE', message: 'Requests from another site are refused.' };
    const context = await buildContext(request, {
      actors: this.actors,
      originKey: this.config.SESSION_SECRET,
    });
    const rule = { kind: 'roles', roles: ['demandOfficer'], assurance: 'low' } as const;
    const access = decideAccess(rule, context.actor);
    if (!access.ok) return access.errors[0] as Refusal;
    const wish = wishOf(request);
    if (wish === null) return unreadable;
    const member = context.actor as Member;
    const closed = await this.database.read(scopeOf(member), (tx) =>
      whyNoDemand(tx, wish.campaignId, member.organisationId),
    );
    return closed ?? this.store(request, context, wish, started);
  }

  private async store(
    request: Request,
    context: RequestContext,
    wish: Omit<UploadedFile, 'stored'>,
    started: (id: string) => void,
  ): Promise<Refusal | null> {
    const storage = await this.files.storage();
    const member = context.actor as Member;
    const key = `demand-imports/${member.organisationId}/${randomUUID()}`;
    try {
      const { maxBytes } = this.files;
      const stored = await storage.put(key, boundedBody(request, maxBytes), { maxBytes });
      const result = await this.acts.perform(context, { action: 'startDemandImport' }, (tx) =>
        startDemandImport(tx, member, { ...wish, stored }),
      );
      if (result.ok) started(result.value);
      else await this.files.forget(key);
      return result.ok ? null : (result.errors[0] as Refusal);
    } catch (error) {
      if (!(error instanceof FileTooLarge)) throw error;
      return tooLarge(error.maxBytes);
    }
  }
}

const unreadable: Refusal = {
  code: 'BAD_REQUEST',
  message: 'Give the campaign and the name of the file in the address.',
};

const tooLarge = (maxBytes: number): Refusal => ({
  code: 'file.tooLarge',
  message: `The file is larger than ${Math.floor(maxBytes / 1_000_000)} MB.`,
  remedy: 'Split the file, or leave out what is not demand.',
});

function wishOf({ query }: Request): Omit<UploadedFile, 'stored'> | null {
  const { campaign, name, notation } = query;
  if (typeof campaign !== 'string' || !uuid.test(campaign) || typeof name !== 'string') return null;
  const fileName = name
    .replace(/[\p{C}/\\]/gu, '')
    .trim()
    .slice(0, 200);
  if (fileName === '') return null;
  return {
    campaignId: campaign,
    fileName,
    notation: notation === 'dutch' || notation === 'english' ? notation : null,
  };
}

/** Says why, and then reads no further: a sender of gigabytes does not get to send them. */
function refuse(request: Request, response: Response, { code, message, remedy, path }: Refusal): void {
  const errors = [{ message, extensions: { code, path: path ?? [], remedy: remedy ?? null } }];
  if (!request.complete) {
    response.setHeader('connection', 'close');
    response.once('finish', () => setTimeout(() => request.destroy(), 200).unref());
    request.resume();
  }
  response.status(statuses[code] ?? 400).json({ errors });
}
