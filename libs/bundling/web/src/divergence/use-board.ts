import { useAddressValues } from '@bundel/ui';
import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { DivergenceQuery } from '../generated/graphql.js';
import { readBehind, readChoices, toggle, writeChoices } from './choices.js';
import type { Choice } from './choices.js';
import { CallDocument, DivergenceDocument, ProposalsDocument } from './divergence-documents.js';

/** Whether the picture is there, on its way, or could not be had. */
function standing(
  answer: {
    readonly data?: DivergenceQuery;
    readonly error?: unknown;
    readonly fetching: boolean;
    readonly stale: boolean;
  },
  callFailed: boolean,
) {
  return {
    failed: (answer.error !== undefined || callFailed) && !answer.data,
    board: answer.data?.divergence ?? null,
    refreshing: answer.fetching || answer.stale,
  };
}

/** The board of the call that the address names, with the choices that stand in it. */
export function useBoard() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const { values, change } = useAddressValues();
  const choices = readChoices(values.keuze ?? '');
  const [call] = useQuery({ query: CallDocument, variables: { id } });
  const [board, ask] = useQuery({
    query: DivergenceDocument,
    variables: { campaignId: id, choices: choices.map((choice) => ({ ...choice })) },
    requestPolicy: 'cache-and-network',
  });
  const [proposals] = useQuery({
    query: ProposalsDocument,
    variables: { campaignId: id },
    requestPolicy: 'cache-and-network',
  });
  return {
    id,
    call: call.data?.campaign ?? null,
    unknown: call.data?.campaign === null,
    ...standing(board, call.error !== undefined),
    proposal: proposals.data?.bundleProposals ?? null,
    again: () => ask({ requestPolicy: 'network-only' }),
    choices,
    choose: (choice: Choice) =>
      change({ keuze: writeChoices(toggle(choices, choice)), toon: '', na: '', blad: '' }),
    clear: () => change({ keuze: '', toon: '', na: '', blad: '' }),
    open: values.eis,
    openRequirement: (eis: string) => change({ eis }),
    behindText: values.toon,
    behind: readBehind(values.toon ?? ''),
    show: (toon: string) => change({ toon, na: '', blad: '' }),
  };
}

export type Board = ReturnType<typeof useBoard>;
export type Picture = NonNullable<Board['board']>;
