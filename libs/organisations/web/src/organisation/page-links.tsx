import { LinkButton } from '@bundel/ui';
import { useLocation, useRouter } from '@tanstack/react-router';
import { useTexts } from '../texts/use-texts.js';

/** The ways to the next and the first page of one list; the page of the other list stays in the address. */
export function PageLinks(props: {
  readonly name: 'mensen' | 'uitnodigingen';
  readonly list: string;
  readonly next: string | null;
}) {
  const say = useTexts();
  const router = useRouter();
  const { searchStr } = useLocation();
  const { name, list, next } = props;
  const later = new URLSearchParams(searchStr).has(name);
  const go = (cursor: string | null) => {
    const asked = new URLSearchParams(searchStr);
    if (cursor === null) asked.delete(name);
    else asked.set(name, cursor);
    const search = asked.toString();
    router.history.push(search ? `/organisatie?${search}` : '/organisatie');
  };
  const named = (word: string) => `${word}: ${list}`;
  return (
    <>
      {later ? (
        <LinkButton aria-label={named(say('organisation.firstPage'))} onClick={() => go(null)}>
          {say('organisation.firstPage')}
        </LinkButton>
      ) : null}{' '}
      {next ? (
        <LinkButton aria-label={named(say('organisation.nextPage'))} onClick={() => go(next)}>
          {say('organisation.nextPage')}
        </LinkButton>
      ) : null}
    </>
  );
}
