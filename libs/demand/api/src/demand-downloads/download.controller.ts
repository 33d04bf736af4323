import {
  ACTOR_RESOLVER,
  buildContext,
  CONFIG,
  Database,
  decideAccess,
  scopeOf,
  type AccessRefusal,
  type ActorResolver,
  type Config,
  type Member,
} from '@bundel/platform';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { readDemandLines } from '../demand-line/read-demand-lines.js';
import { importLimits } from '../import/import-limits.js';
import { findAnsweredCall } from '../lines/call-for-line.js';
import { demandFile } from './demand-file.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const kinds: Readonly<Record<string, string>> = { 'demand-template': 'sjabloon', 'demand-lines': 'behoefte' };

/** `/downloads/demand-template/…` and `/downloads/demand-lines/<campaign>/xlsx|csv`, for a body that takes part. */
@Controller('downloads')
export class DemandDownloadController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(ACTOR_RESOLVER) private readonly actors: ActorResolver,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Get(':kind/:campaign/:format')
  async download(
    @Param() { kind = '', campaign = '', format }: Record<string, string>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const originKey = this.config.SESSION_SECRET;
    const context = await buildContext(request, { actors: this.actors, originKey });
    const rule = { kind: 'roles', roles: ['demandOfficer', 'mandateHolder'], assurance: 'low' } as const;
    const access = decideAccess(rule, context.actor);
    response.setHeader('cache-control', 'no-store');
    if (!access.ok) {
      const { code, message } = access.errors[0] as AccessRefusal;
      response.status(code === 'UNAUTHENTICATED' ? 401 : 403);
      response.json({ errors: [{ message, extensions: { code } }] });
      return;
    }
    const isKnown =
      Object.hasOwn(kinds, kind) && uuid.test(campaign) && (format === 'csv' || format === 'xlsx');
    const file = isKnown ? await this.file(context.actor as Member, kind, campaign, format) : null;
    if (file === null || !isKnown) {
      const message = 'This campaign does not exist.';
      response.status(404).json({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
      return;
    }
    response.setHeader('content-type', types[format]);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader(
      'content-disposition',
      `attachment; filename="${kinds[kind]}-${file.number}.${format}"`,
    );
    response.end(file.bytes);
  }

  private file(member: Member, kind: string, campaignId: string, format: 'csv' | 'xlsx') {
    return this.database.read(scopeOf(member), async (tx) => {
      const call = await findAnsweredCall(tx, campaignId, member.organisationId);
      if (call === null) return null;
      const lines =
        kind === 'demand-template'
          ? []
          : await readDemandLines(
              tx,
              `l.campaign_id = $1 and l.organisation_id = $2 and l.state = 'submitted'
               order by i.position, l.label, l.id limit ${importLimits.rows}`,
              [campaignId, member.organisationId],
            );
      const number = call.number.replace(/[^\w-]/g, '');
      return { number, bytes: demandFile(call, lines, format) };
    });
  }
}
