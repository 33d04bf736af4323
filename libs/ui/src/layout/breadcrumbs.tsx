import { IconChevronRight } from '../icons/icons.js';
import { Link } from '../link/link.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './breadcrumbs.css';

/** Where the reader is; the last crumb is the page itself and no link. */
export function Breadcrumbs(props: {
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[];
}) {
  const say = useUiTexts();
  return (
    <nav className="b-crumbs" aria-label={say('crumbs')}>
      <ol>
        {props.crumbs.map((crumb, index) => (
          <li key={crumb.label}>
            {index > 0 ? <IconChevronRight size={14} aria-hidden="true" /> : null}
            {crumb.href ? (
              <Link href={crumb.href}>{crumb.label}</Link>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
