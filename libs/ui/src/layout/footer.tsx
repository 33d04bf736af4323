import type { ReactNode } from 'react';
import { Link } from '../link/link.js';
import { useUiTexts } from '../texts/ui-texts.js';
import './footer.css';

/** The foot of every page: one line of facts left, the lawful links right. */
export function Footer(props: {
  readonly text: string;
  readonly links: readonly { readonly label: string; readonly href: string; readonly lang?: string }[];
  readonly languageSwitch?: ReactNode;
}) {
  const say = useUiTexts();
  return (
    <footer className="b-footer">
      <p>{props.text}</p>
      <nav aria-label={say('footer')}>
        <ul>
          {props.links.map((link) => (
            <li key={link.href}>
              <Link href={link.href} lang={link.lang} hrefLang={link.lang}>
                {link.label}
              </Link>
            </li>
          ))}
          {props.languageSwitch ? <li>{props.languageSwitch}</li> : null}
        </ul>
      </nav>
    </footer>
  );
}
