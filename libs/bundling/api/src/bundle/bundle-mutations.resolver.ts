import { ok } from '@bundel/kernel';
import { Access, systemScope, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AnswerObjectionInput, answerObjection } from '../answer-objection/answer-objection.use-case.js';
import { ApproveBundleInput } from '../approve-bundle/approve-bundle.types.js';
import { approveBundle } from '../approve-bundle/approve-bundle.use-case.js';
import { CreateBundleInput } from '../create-bundle/create-bundle.types.js';
import { createBundle } from '../create-bundle/create-bundle.use-case.js';
import { DivideBundleInput } from '../divide-bundle/divide-bundle.types.js';
import { writeDivision } from '../divide-bundle/divide-bundle.use-case.js';
import { InviteToSignOffInput } from '../invite-to-sign-off/invite-to-sign-off.types.js';
import { inviteToSignOff } from '../invite-to-sign-off/invite-to-sign-off.use-case.js';
import { MoveBundleLinesInput, writeMove } from '../move-bundle-lines/move-bundle-lines.use-case.js';
import { ObjectToBundleInput, objectToBundle } from '../object-to-bundle/object-to-bundle.use-case.js';
import { OpenObjectionInput, openObjection } from '../open-objection/open-objection.use-case.js';
import { UpdateBundleInput } from '../update-bundle/update-bundle.types.js';
import { writeChanges } from '../update-bundle/update-bundle.use-case.js';
import { WithdrawBundleInput, withdrawBundle } from '../withdraw-bundle/withdraw-bundle.use-case.js';
import { BundleActs } from './bundle-acts.js';
import { BundlePayload } from './bundle.payload.js';
import { changeBundle } from './change-bundle.js';

const idOf = async (outcome: ReturnType<typeof changeBundle>) => {
  const result = await outcome;
  return result.ok ? ok(result.value.row.id) : result;
};

/** All acts on a bundle: each one transaction, one audit row. */
@Resolver()
export class BundleMutationsResolver {
  constructor(@Inject(BundleActs) private readonly acts: BundleActs) {}

  @Mutation(() => BundlePayload, {
    description: 'Makes a bundle of chosen demand of a call that the own body leads.',
  })
  @Access.roles(['coordinator'])
  createBundle(
    @Context() context: RequestContext,
    @Args('input', { description: 'Of which demand.' }) input: CreateBundleInput,
  ): Promise<BundlePayload> {
    return this.acts.perform(context, 'createBundle', (tx, member) => idOf(createBundle(tx, member, input)));
  }

  @Mutation(() => BundlePayload, { description: 'Changes a bundle; approvals of other content end visibly.' })
  @Access.roles(['coordinator'])
  updateBundle(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which bundle, and what changes.' }) input: UpdateBundleInput,
  ): Promise<BundlePayload> {
    return this.acts.perform(context, 'updateBundle', (tx, member) =>
      idOf(changeBundle(tx, member, input, (row) => writeChanges(tx, row, input))),
    );
  }

  @Mutation(() => BundlePayload, { description: 'Divides a bundle into lots, or brings it back to one.' })
  @Access.roles(['coordinator'])
  divideBundle(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which bundle, and by what.' }) input: DivideBundleInput,
  ): Promise<BundlePayload> {
    return this.acts.perform(context, 'divideBundle', (tx, member) =>
      idOf(changeBundle(tx, member, input, (row) => writeDivision(tx, row, input.by))),
    );
  }

  @Mutation(() => BundlePayload, { description: 'Puts lines into another lot by hand.' })
  @Access.roles(['coordinator'])
  moveBundleLines(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which lines, and where to.' }) input: MoveBundleLinesInput,
  ): Promise<BundlePayload> {
    return this.acts.perform(context, 'moveBundleLines', (tx, member) =>
      idOf(changeBundle(tx, member, input, (row) => writeMove(tx, row, input))),
    );
  }

  @Mutation(() => BundlePayload, { description: 'Opens the moment for objections.' })
  @Access.roles(['coordinator'])
  openBundleObjection(
    @Context() context: RequestContext,
    @Args('input', { description: 'Who can object, and how long.' }) input: OpenObjectionInput,
  ): Promise<BundlePayload> {
    return this.acts.perform(context, 'openBundleObjection', (tx, member) =>
      openObjection(tx, member, input),
    );
  }

  @Mutation(() => BundlePayload, { description: 'Makes an objection while the time for it runs.' })
  @Access.roles(['coordinator', 'demandOfficer', 'mandateHolder', 'bidManager', 'signatory'])
  objectToBundle(
    @Context() context: RequestContext,
    @Args('input', { description: 'The objection.' }) input: ObjectToBundleInput,
  ): Promise<BundlePayload> {
    return this.acts.perform(context, 'objectToBundle', (tx, member) => objectToBundle(tx, member, input));
  }

  @Mutation(() => BundlePayload, { description: 'Answers an objection, once.' })
  @Access.roles(['coordinator'])
  answerBundleObjection(
    @Context() context: RequestContext,
    @Args('input', { description: 'The answer.' }) input: AnswerObjectionInput,
  ): Promise<BundlePayload> {
    return this.acts.perform(context, 'answerBundleObjection', (tx, member) =>
      answerObjection(tx, member, input),
    );
  }

  @Mutation(() => BundlePayload, { description: 'Asks the mandate holders of all participants to approve.' })
  @Access.roles(['coordinator'])
  inviteToSignOff(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which bundle.' }) input: InviteToSignOffInput,
  ): Promise<BundlePayload> {
    return this.acts.perform(context, 'inviteToSignOff', (tx, member) => inviteToSignOff(tx, member, input));
  }

  @Mutation(() => BundlePayload, { description: 'Approves a bundle as it was read, within the own mandate.' })
  @Access.roles(['mandateHolder'], { assurance: 'substantial' })
  approveBundle(
    @Context() context: RequestContext,
    @Args('input', { description: 'The bundle as it was read.' }) input: ApproveBundleInput,
  ): Promise<BundlePayload> {
    return this.acts.perform(
      context,
      'approveBundle',
      (tx, member) => approveBundle(tx, member, input),
      systemScope('approval of a bundle by a participant'),
    );
  }

  @Mutation(() => BundlePayload, { description: 'Gives a bundle up; its lines are free again.' })
  @Access.roles(['coordinator'])
  withdrawBundle(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which bundle, and why.' }) input: WithdrawBundleInput,
  ): Promise<BundlePayload> {
    return this.acts.perform(context, 'withdrawBundle', (tx, member) => withdrawBundle(tx, member, input));
  }
}
