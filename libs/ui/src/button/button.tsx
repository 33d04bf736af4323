import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import type { Icon } from '../icons/icons.js';
import { classes } from '../layout/classes.js';
import { Link } from '../link/link.js';
import type { LinkProps } from '../link/link.js';
import './button.css';

/** primary: the one act of the page; secondary: other acts; quiet: minor; danger: takes something away. */
export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  readonly tone?: ButtonTone;
  readonly icon?: Icon;
  /** An icon after the words, such as an arrow to the next step. */
  readonly iconAfter?: Icon;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

function Inside({ icon: Before, iconAfter: After, children }: Look) {
  return (
    <>
      {Before ? <Before size={18} aria-hidden="true" /> : null}
      <span>{children}</span>
      {After ? <After size={18} aria-hidden="true" /> : null}
    </>
  );
}

const looks = (look: Look, className?: string) =>
  classes('b-button', `b-button--${look.tone ?? 'secondary'}`, look.wide && 'b-button--wide', className);

/** A button; never disabled to hide what is open: it says so after the press. */
export function Button({
  tone,
  icon,
  iconAfter,
  wide,
  children,
  className,
  type = 'button',
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement> & { readonly ref?: Ref<HTMLButtonElement> }) {
  return (
    <button {...rest} type={type} className={looks({ tone, wide, children }, className)}>
      <Inside icon={icon} iconAfter={iconAfter}>
        {children}
      </Inside>
    </button>
  );
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function ButtonLink({ tone, icon, iconAfter, wide, children, className, ...rest }: Look & LinkProps) {
  return (
    <Link {...rest} className={looks({ tone, wide, children }, className)}>
      <Inside icon={icon} iconAfter={iconAfter}>
        {children}
      </Inside>
    </Link>
  );
}
