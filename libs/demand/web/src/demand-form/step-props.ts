import type { FieldError } from '@bundel/ui';
import type { Invitation } from '../invitation/invitation.js';
import type { DraftLine } from './draft.js';
import type { DraftForm } from './use-draft.js';

/** What every step of the form gets. */
export interface StepProps {
  readonly call: Invitation;
  readonly form: DraftForm;
  readonly errors: readonly FieldError[];
}

/** What the fields of one line get. */
export interface LineProps extends StepProps {
  readonly line: DraftLine;
  readonly place: number;
}
