import type { ButtonHTMLAttributes } from 'react';
import './button.css';

/** A button inside text: looks like a link, does something on this page. */
export function LinkButton({ className, type = 'button', ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button {...rest} type={type} className={className ? `b-link-button ${className}` : 'b-link-button'} />
  );
}
