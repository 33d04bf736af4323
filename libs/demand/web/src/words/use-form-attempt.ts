import { useState } from 'react';
import type { FieldError } from '@bundel/ui';

/** The errors of a form and how often somebody pressed the button, so that the summary takes the focus each time. */
export function useFormAttempt() {
  const [state, setState] = useState<{ readonly errors: readonly FieldError[]; readonly attempt: number }>({
    errors: [],
    attempt: 0,
  });
  /** Shows these errors; true when there are none. */
  const report = (errors: readonly FieldError[]): boolean => {
    setState(({ attempt }) => ({ errors, attempt: attempt + 1 }));
    return errors.length === 0;
  };
  return { ...state, report };
}
