import type { Invitation } from '../invitation/invitation.js';
import type { DraftLine } from './draft.js';

/** How a line is called on every step: its item, and what tells it apart. */
export function lineTitle(call: Invitation, line: DraftLine): string {
  const name = call.items.find(({ code }) => code === line.itemCode)?.name ?? '';
  return [name || line.itemCode, line.label].filter(Boolean).join(', ');
}
