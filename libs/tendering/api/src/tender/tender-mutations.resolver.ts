import { ok, type Result } from '@bundel/kernel';
import {
  Access,
  Acts,
  Database,
  scopeOf,
  type ActTx,
  type Member,
  type Refusal,
  type RequestContext,
} from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { CreateTenderInput } from '../create-tender/create-tender.types.js';
import { createTender } from '../create-tender/create-tender.use-case.js';
import { publishTender } from '../publish-tender/publish-tender.use-case.js';
import {
  approveTender,
  sendBackTender,
  SendBackTenderInput,
  submitTender,
  TenderStepInput,
} from '../review-tender/review-tender.use-case.js';
import { UpdateTenderInput } from '../update-tender/update-tender.types.js';
import { updateTender } from '../update-tender/update-tender.use-case.js';
import { withdrawTender, WithdrawTenderInput } from '../withdraw-tender/withdraw-tender.use-case.js';
import { readTender } from './read-tender.js';
import { TenderPayload, toTenderPayload } from './tender.payload.js';

/** All acts on a tender: each one transaction, one audit row. */
@Resolver()
export class TenderMutationsResolver {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(Database) private readonly database: Database,
  ) {}

  @Mutation(() => TenderPayload, {
    description: 'Makes the draft of a tender of a bundle that the own body leads.',
  })
  @Access.roles(['coordinator'])
  createTender(
    @Context() context: RequestContext,
    @Args('input', { description: 'Of which bundle.' }) input: CreateTenderInput,
  ): Promise<TenderPayload> {
    return this.perform(context, 'createTender', (tx, member) => createTender(tx, member, input));
  }

  @Mutation(() => TenderPayload, {
    description: 'Changes a tender that is not public yet; a review or approval ends visibly.',
  })
  @Access.roles(['coordinator'])
  updateTender(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which tender, and what changes.' }) input: UpdateTenderInput,
  ): Promise<TenderPayload> {
    return this.perform(context, 'updateTender', (tx, member) => updateTender(tx, member, input));
  }

  @Mutation(() => TenderPayload, { description: 'Asks a second person to read a tender.' })
  @Access.roles(['coordinator'])
  submitTender(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which tender.' }) input: TenderStepInput,
  ): Promise<TenderPayload> {
    return this.perform(context, 'submitTender', (tx, member) => submitTender(tx, member, input));
  }

  @Mutation(() => TenderPayload, { description: 'Gives a tender back to its writers.' })
  @Access.roles(['coordinator'])
  sendBackTender(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which tender, and why.' }) input: SendBackTenderInput,
  ): Promise<TenderPayload> {
    return this.perform(context, 'sendBackTender', (tx, member) => sendBackTender(tx, member, input));
  }

  @Mutation(() => TenderPayload, {
    description: 'Approves a tender as it was read; never by who wrote in it.',
  })
  @Access.roles(['coordinator'], { assurance: 'substantial' })
  approveTender(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which tender.' }) input: TenderStepInput,
  ): Promise<TenderPayload> {
    return this.perform(context, 'approveTender', (tx, member) => approveTender(tx, member, input));
  }

  @Mutation(() => TenderPayload, {
    description: 'Publishes an approved tender for ever and freezes its bundle.',
  })
  @Access.roles(['coordinator'], { assurance: 'substantial' })
  publishTender(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which tender.' }) input: TenderStepInput,
  ): Promise<TenderPayload> {
    return this.perform(context, 'publishTender', (tx, member) => publishTender(tx, member, input));
  }

  @Mutation(() => TenderPayload, { description: 'Gives a tender up, with grounds.' })
  @Access.roles(['coordinator'])
  withdrawTender(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which tender, and why.' }) input: WithdrawTenderInput,
  ): Promise<TenderPayload> {
    return this.perform(context, 'withdrawTender', (tx, member) => withdrawTender(tx, member, input));
  }

  /** Performs an act and answers the tender as its reader may know it afterwards; the work answers its id. */
  private async perform(
    context: RequestContext,
    action: string,
    work: (tx: ActTx, member: Member) => Promise<Result<string, Refusal>>,
  ): Promise<TenderPayload> {
    const member = context.actor as Member;
    const result = await this.acts.perform(context, { action }, (tx) => work(tx, member));
    if (!result.ok) return toTenderPayload(result, context.locale);
    const tender = await this.database.read(scopeOf(member), (tx) => readTender(tx, result.value, member));
    return toTenderPayload(ok(tender), context.locale);
  }
}
