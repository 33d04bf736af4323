import { DataTable, Link, Panel } from '@bundel/ui';
import { useQuery } from 'urql';
import type { TeamQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../texts/use-words.js';
import { TeamDocument } from './start-documents.js';

type Colleague = NonNullable<TeamQuery['myOrganisation']>['people']['nodes'][number];

/** Who does what in the own organisation, on the page where the day begins. */
export function TeamPanel() {
  const say = useTexts();
  const words = useWords();
  const [{ data, error }] = useQuery({ query: TeamDocument, requestPolicy: 'cache-and-network' });
  const own = data?.myOrganisation;
  if (error || (data && !own)) return null;
  const name = (person: Colleague) =>
    person.isMe ? `${person.name} (${say('organisation.you')})` : person.name;
  const total = own?.people.totalCount ?? 0;
  return (
    <Panel
      flush
      title={say('team.title')}
      about={
        own ? `${own.organisation.name}. ${say('organisation.peopleCount', { count: total })}` : undefined
      }
      foot={<Link href="/organisatie">{say('team.all')}</Link>}
    >
      <DataTable
        caption={say('team.title')}
        rows={own?.people.nodes ?? []}
        rowKey={(person) => person.personId}
        loading={!own}
        columns={[
          { key: 'name', head: say('organisation.name'), cell: name },
          {
            key: 'roles',
            head: say('organisation.roles'),
            cell: (person: Colleague) => person.roles.map(({ role }) => words.role(role)).join(', '),
          },
          {
            key: 'task',
            head: say('colleague.task'),
            cell: (person) => person.roles.map(({ role }) => words.roleTask(role)).join(' '),
          },
        ]}
      />
    </Panel>
  );
}
