import { useUiTexts } from '../texts/ui-texts.js';
import './skip-link.css';

/** The first thing the keyboard finds: a way past the top bar. */
export function SkipLink({ target = 'inhoud' }: { readonly target?: string }) {
  const say = useUiTexts();
  return (
    <a className="b-skip" href={`#${target}`}>
      {say('skipToContent')}
    </a>
  );
}
