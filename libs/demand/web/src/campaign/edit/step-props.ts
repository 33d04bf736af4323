import type { FieldError } from '@bundel/ui';
import type { CampaignForm } from './campaign-form.js';

/** What every step of the form gets. */
export interface StepProps {
  readonly form: CampaignForm;
  readonly errors: readonly FieldError[];
  readonly onChange: (part: Partial<CampaignForm>) => void;
  /** The call is open: only what may still change is shown. */
  readonly fixed?: boolean;
}
