import { useDeferredValue, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { Campaign } from '../campaign/campaign.js';
import type { CampaignPart } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { useProblems } from '../words/problems.js';
import { useFormAttempt } from '../words/use-form-attempt.js';
import { InvitableBodiesDocument, InviteBodiesDocument } from './participants-documents.js';
import { bodiesOf, checkSize, isEmpty, NOBODY } from './selection.js';
import type { Selection } from './selection.js';

/** A selection of bodies, how many that are, and putting them on the list. */
export function useInviting(campaign: Campaign, onDone: () => void) {
  const say = useTexts();
  const toErrors = useProblems();
  const [selection, setSelection] = useState<Selection>(NOBODY);
  const [part, setPart] = useState<CampaignPart>('participant');
  const [done, setDone] = useState<number | null>(null);
  const { errors, attempt, report } = useFormAttempt();
  const wanted = useDeferredValue(selection);
  const countable = !isEmpty(wanted) && checkSize(wanted).length === 0;
  const [{ data, fetching }] = useQuery({
    query: InvitableBodiesDocument,
    variables: { campaignId: campaign.id, bodies: bodiesOf(wanted) },
    pause: !countable,
    requestPolicy: 'network-only',
  });
  const preview = countable ? (data?.invitableBodies ?? null) : null;
  const [{ fetching: sending }, send] = useMutation(InviteBodiesDocument);
  const invite = async () => {
    const size = checkSize(selection).map(({ field, code }) => ({ field, message: say(`inviting.${code}`) }));
    const none = isEmpty(selection) ? [{ field: 'soorten', message: say('inviting.nobody') }] : [];
    const known =
      preview && preview.total > 0 && preview.total === preview.invitedAlready
        ? [{ field: 'soorten', message: say('inviting.onlyKnown') }]
        : [];
    if (!report([...size, ...none, ...known])) return;
    const answer = await send({ input: { campaignId: campaign.id, part, bodies: bodiesOf(selection) } });
    const payload = answer.data?.inviteBodies;
    if (!payload) return void report([{ message: say('failed.act') }]);
    if (!report(toErrors(payload.errors))) return;
    setSelection(NOBODY);
    setDone(payload.campaign?.counts?.total ?? 0);
    onDone();
  };
  const change = (changes: Partial<Selection>) => {
    setDone(null);
    setSelection({ ...selection, ...changes });
  };
  return {
    selection,
    change,
    part,
    setPart,
    preview,
    counting: countable && fetching,
    sending,
    invite,
    done,
    errors,
    attempt,
  };
}
