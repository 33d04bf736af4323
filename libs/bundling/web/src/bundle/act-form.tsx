import type { ReactNode } from 'react';
import { ErrorSummary, type FieldError } from '@bundel/ui';

/** A form that sends one act on a bundle, with the errors that the act met above its fields. */
export function ActForm(props: {
  readonly act: { readonly errors: readonly FieldError[]; readonly attempt: number };
  readonly onSend: () => void;
  readonly children: ReactNode;
}) {
  return (
    <form
      noValidate
      className="u-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSend();
      }}
    >
      <ErrorSummary errors={props.act.errors} attempt={props.act.attempt} />
      {props.children}
    </form>
  );
}
