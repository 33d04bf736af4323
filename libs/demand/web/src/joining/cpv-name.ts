import { useQuery } from 'urql';
import { useWords } from '../words/use-words.js';
import { CpvGroupDocument } from './joining-documents.js';

/** The name of a CPV code in the language of the screen; the code until it is known. */
export function useCpvName(code: string): string {
  const words = useWords();
  const [{ data }] = useQuery({ query: CpvGroupDocument, variables: { code } });
  const found = data?.cpvCodes.nodes.find((one) => one.code === code);
  return found ? words.named(found.labelNl, found.labelEn) : code;
}
