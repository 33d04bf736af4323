import { DataTable, formatDate, Link, Panel, useUiLanguage } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../texts/use-words.js';
import type { MyOrganisation } from './my-organisation.js';
import { PageLinks } from './page-links.js';

type Colleague = MyOrganisation['people']['nodes'][number];

/** Who works here and in which roles. */
export function People({ own, cursor }: { readonly own: MyOrganisation; readonly cursor: string | null }) {
  const say = useTexts();
  const words = useWords();
  const language = useUiLanguage();
  const { nodes, pageInfo, totalCount } = own.people;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  const page = cursor ? `?mensen=${encodeURIComponent(cursor)}` : '';
  const name = (person: Colleague) =>
    person.isMe ? `${person.name} (${say('organisation.you')})` : person.name;
  const since = (person: Colleague) => person.roles.map((role) => role.since).sort()[0];
  return (
    <Panel
      title={say('organisation.peopleTitle')}
      about={say('organisation.peopleCount', { count: totalCount })}
      flush
      foot={
        next || cursor ? <PageLinks name="mensen" list={say('organisation.peopleTitle')} next={next} /> : null
      }
    >
      <DataTable
        caption={say('organisation.peopleTitle')}
        rows={nodes}
        rowKey={(person) => person.personId}
        columns={[
          {
            key: 'name',
            head: say('organisation.name'),
            cell: (person: Colleague) =>
              own.canAdminister ? (
                <Link href={`/organisatie/mensen/${person.personId}${page}`}>{name(person)}</Link>
              ) : (
                name(person)
              ),
          },
          {
            key: 'roles',
            head: say('organisation.roles'),
            cell: (person) => person.roles.map(({ role }) => words.role(role)).join(', '),
          },
          ...(own.canAdminister
            ? [
                {
                  key: 'email',
                  head: say('organisation.email'),
                  cell: (person: Colleague) => person.email ?? '–',
                },
              ]
            : []),
          {
            key: 'since',
            head: say('organisation.since'),
            tight: true,
            cell: (person) => {
              const first = since(person);
              return first ? formatDate(first, language) : '–';
            },
          },
        ]}
      />
    </Panel>
  );
}
