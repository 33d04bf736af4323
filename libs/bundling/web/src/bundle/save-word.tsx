import { useTexts } from '../texts/use-texts.js';

/** Says, and has read out, that a form was saved. */
export function SaveWord({ done }: { readonly done: boolean }) {
  const say = useTexts();
  return <span role="status">{done ? say('bundle.saved') : null}</span>;
}
