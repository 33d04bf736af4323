import { contextModules, portalEntities } from '@bundel/composition';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AccessRule, type DecideAccess, operationsOf, resolversOf } from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { ok } from '@bundel/kernel';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { seedAll } from '../../apps/launcher/src/seed-all.js';
import { Browser } from '../support/browser.js';
import { DemoLogin } from '../support/demo-login.js';
import { startPortalWithDemoLogin } from '../support/identity-portal.js';
import { foreignTraces, readEverything } from '../support/matrix/foreign-traces.js';
import {
  allFields,
  fullOperation,
  type FullOperation,
  type OperationType,
} from '../support/matrix/full-operation.js';
import { plantTraces } from '../support/matrix/plant-traces.js';

/** Every operation and field × every role × own, other and no organisation: generated from the schema. */

const sessionCookie = '__Host-bundel';

interface Asker {
  readonly label: string;
  readonly cookie: string | null;
  readonly role: string | null;
  readonly personId: string | null;
  readonly organisationId: string | null;
}

type Portal = Awaited<ReturnType<typeof startPortalWithDemoLogin>>;

const database = useTestDatabase();
let schema: GraphQLSchema;
let guarded: Portal;
let open: Portal;
let askers: readonly Asker[];
let targets: readonly string[];
let rules: ReadonlyMap<string, AccessRule>;

const allowAll: DecideAccess = () => ok(true);
const rooms = { modules: contextModules, entities: portalEntities };

beforeAll(async () => {
  const builder = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
  await builder.init();
  schema = await builder.get(GraphQLSchemaFactory).create(resolversOf(contextModules));
  await builder.close();
  rules = new Map(operationsOf(schema).map(({ name, rule }) => [name, rule as AccessRule]));
  guarded = await startPortalWithDemoLogin(database.appUrl, rooms);
  open = await startPortalWithDemoLogin(database.appUrl, { ...rooms, decide: allowAll });
  await seedAll(database.ownerUrl, { demo: true, loginIssuer: guarded.idp.issuer });
  await plantTraces(database.superuserUrl);
  askers = await signInEverybody();
  targets = await idsToTry();
}, 300_000);

afterAll(async () => {
  await guarded.close();
  await open.close();
});

/** One asker per role per side, one without any membership, one who did not sign in. */
async function signInEverybody(): Promise<readonly Asker[]> {
  const wanted = [
    ['coordinator', 'Gemeente Zwolle'],
    ['approver', 'Gemeente Zwolle'],
    ['opener', 'Gemeente Zwolle'],
    ['evaluator', 'Gemeente Zwolle'],
    ['localAdministrator', 'Gemeente Zwolle'],
    ['demandOfficer', 'Gemeente Zwolle'],
    ['mandateHolder', 'Gemeente Zwolle'],
    ['contractManager', 'Gemeente Súdwest-Fryslân'],
    ['auditor', 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties'],
    ['bidManager', 'Noordlicht Cloud B.V.'],
    ['signatory', 'Noordlicht Cloud B.V.'],
    ['localAdministrator', 'Noordlicht Cloud B.V.'],
  ] as const;
  const { demoLoginPersonas } = await import('@bundel/identity-api');
  const found: Asker[] = [
    { label: 'nobody', cookie: null, role: null, personId: null, organisationId: null },
  ];
  for (const [role, organisationName] of wanted) {
    const persona = demoLoginPersonas().find((one) =>
      one.memberships.some((m) => m.role === role && m.organisationName === organisationName),
    );
    if (persona === undefined) throw new Error(`No demo person is ${role} of ${organisationName}.`);
    found.push(await signIn(persona.subject, { role, organisationName }));
  }
  found.push(
    await signIn('other', null, {
      name: 'Nieuwe Persoon',
      email: 'nieuw@voorbeeld.example',
    }),
  );
  return found;
}

async function signIn(
  persona: string,
  capacity: { readonly role: string; readonly organisationName: string } | null,
  guest?: { readonly name: string; readonly email: string },
): Promise<Asker> {
  const login = new DemoLogin(guarded.portal.url, new Browser());
  const page = await login.start();
  const callback = await login.callbackAddress(page, persona, 'substantial', guest ?? {});
  await login.browser.visit(callback);
  if (capacity !== null) await act(login, capacity);
  const viewer = await login.viewer();
  const label =
    capacity === null ? 'a person without membership' : `${capacity.role} of ${capacity.organisationName}`;
  if (viewer === null || (viewer.membership?.role ?? null) !== (capacity?.role ?? null))
    throw new Error(`${label} could not sign in.`);
  return {
    label,
    cookie: login.browser.cookie(guarded.portal.url, sessionCookie) ?? null,
    role: viewer.membership?.role ?? null,
    personId: viewer.person.id,
    organisationId: viewer.membership?.organisationId ?? null,
  };
}

/** Chooses the capacity; people with one membership have it already. */
async function act(
  login: DemoLogin,
  wanted: { readonly role: string; readonly organisationName: string },
): Promise<void> {
  const viewer = await login.viewer();
  if (viewer?.membership?.role === wanted.role) return;
  const held = viewer?.memberships.find(
    (one) => one.role === wanted.role && one.organisationName === wanted.organisationName,
  );
  await login.ask(
    'mutation($input: ChooseMembershipInput!) { chooseMembership(input: $input) { errors { ... on UserError { code } } } }',
    {
      input: { organisationId: held?.organisationId, role: wanted.role },
    },
  );
}

/** One id of every table, of an organisation that none of the askers works for, and one of nobody. */
async function idsToTry(): Promise<readonly string[]> {
  const all = await readEverything(database.superuserUrl);
  const strangers = (all.get('organisation') ?? []).find(
    (row) => row['name'] === 'Zilvermeeuw Platforms B.V.',
  );
  const ids = [...all].flatMap(([, rows]) => {
    const row = rows.find((one) => one['id'] !== undefined && one['organisation_id'] === strangers?.['id']);
    return row === undefined ? [] : [String(row['id'])];
  });
  const person = (all.get('membership') ?? []).find((row) => row['organisation_id'] === strangers?.['id']);
  return [
    String(strangers?.['id']),
    String(person?.['person_id']),
    ...new Set([...ids, ...foreignDemand(all)]),
    '00000000-0000-4000-8000-000000000000',
  ];
}

/** One id of every kind of demand object: of a body that none of the askers works for, else foreign to most of them. */
function foreignDemand(all: ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>): string[] {
  const own = new Set(askers.map((asker) => asker.organisationId));
  return Object.entries(demandTables).map(([table, owner]) => {
    const rows = all.get(table) ?? [];
    const row = rows.find((one) => !own.has(String(one[owner]))) ?? rows[0];
    if (row === undefined) throw new Error(`The demo has no ${table} to ask for.`);
    return String(row['id']);
  });
}

/** Kinds of demand objects and bundles that are asked for by id, and the column that says whose they are. */
const demandTables = {
  campaign: 'lead_organisation_id',
  demand_line: 'organisation_id',
  demand_import: 'organisation_id',
  demand_receipt: 'organisation_id',
  pledge: 'organisation_id',
  mandate: 'organisation_id',
  running_contract: 'organisation_id',
  bundle: 'lead_organisation_id',
  tender: 'lead_organisation_id',
} as const;

/** Fills arguments; ids come from the caller, everything else is plausible. */
const plausible =
  (id: string) =>
  (scalar: string, path: string): unknown => {
    const values: Readonly<Record<string, unknown>> = {
      Uuid: id,
      ID: id,
      Int: path.endsWith('first') ? 20 : 1,
      Float: 1,
      Boolean: true,
      Decimal: '60',
      LocalDate: '2027-01-01',
      DateTime: '2027-01-01T00:00:00.000000Z',
      Oin: '00000001002220647000',
      Kvk: '89546597',
      Cpv: '48000000',
      Country: 'NL',
    };
    if (scalar.startsWith('enum:')) return undefined;
    if (scalar === 'String')
      return path.endsWith('after')
        ? null
        : path.toLowerCase().includes('email')
          ? 'x@voorbeeld.example'
          : 'x';
    if (!(scalar in values)) throw new Error(`The matrix has no value for scalar ${scalar}: add one.`);
    return values[scalar];
  };

function operationsFor(type: OperationType, id: string): readonly FullOperation[] {
  const root = schema.getType(type.charAt(0).toUpperCase() + type.slice(1));
  if (!isObjectType(root)) return [];
  return Object.values(root.getFields()).flatMap((field) =>
    (['all', 'required'] as const).map((fill) => fullOperation(schema, type, field, plausible(id), fill)),
  );
}

/** The operations for every id to try, each different question once. */
function everyQuestion(
  type: OperationType,
  ids: readonly string[] = targets,
  about: (name: string) => boolean = () => true,
): readonly FullOperation[] {
  const all = ids
    .flatMap((id) => operationsFor(type, id))
    .filter(keepsSession)
    .filter(({ name }) => about(name));
  return [...new Map(all.map((one) => [one.text + JSON.stringify(one.variables), one])).values()];
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function ask(
  portal: Portal,
  asker: Asker,
  operation: FullOperation,
): Promise<{ readonly answer: Answer; readonly text: string }> {
  const response = await fetch(`${portal.portal.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: portal.portal.url,
      'sec-fetch-site': 'same-origin',
      ...(asker.cookie === null ? {} : { cookie: `${sessionCookie}=${asker.cookie}` }),
    },
    body: JSON.stringify({ query: operation.text, variables: operation.variables }),
  });
  const text = await response.text();
  return { answer: JSON.parse(text) as Answer, text };
}

const documentFaults = new Set(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT']);

/** A trace with the text that it has inside an answer; written once, because every answer is searched for all of them. */
type Traces = readonly { readonly trace: string; readonly written: string }[];

const tracesOf = async (asker: Asker): Promise<Traces> =>
  [...foreignTraces(await readEverything(database.superuserUrl), asker)].map((trace) => ({
    trace,
    written: JSON.stringify(trace).slice(1, -1),
  }));

/** What an answer holds of others, except what the question itself said. */
function leaks(text: string, operation: FullOperation, traces: Traces): string[] {
  const found = traces.filter(({ written }) => text.includes(written));
  if (found.length === 0) return [];
  const asked = JSON.stringify(operation.variables);
  return found.map(({ trace }) => trace).filter((trace) => !asked.includes(trace));
}

const mayAsk = (asker: Asker, operation: string): boolean => {
  const rule = rules.get(operation) as AccessRule;
  if (rule.kind === 'public') return true;
  if (asker.personId === null) return false;
  return rule.kind === 'signedIn' || rule.roles.includes(asker.role ?? '');
};

/** What an asker may ask with every id, and what is refused unread (asserted above) with one id. */
const questionsOf = (asker: Asker): readonly FullOperation[] =>
  (['query', 'mutation'] as const).flatMap((type) => [
    ...everyQuestion(type, targets, (name) => mayAsk(asker, name)),
    ...everyQuestion(type, targets.slice(0, 1), (name) => !mayAsk(asker, name)),
  ]);

/** Row security knows organisations and persons, no roles: one asker of each organisation. */
const askersOfEachOrganisation = (): readonly Asker[] => [
  ...new Map(askers.map((asker) => [`${asker.organisationId} ${asker.personId === null}`, asker])).values(),
];

/** Every query and every mutation that cannot end the session it is asked with. */
const keepsSession = (operation: FullOperation): boolean =>
  !['signOutEverywhere', 'chooseMembership', 'revokeSession'].includes(operation.name);

describe('every operation and field × role × organisation', () => {
  it('selects every field of the schema', () => {
    const selected = new Set<string>();
    for (const type of ['query', 'mutation', 'subscription'] as const) {
      for (const operation of operationsFor(type, targets[0] as string))
        operation.selects.forEach((one) => selected.add(one));
    }
    expect([...allFields(schema)].filter((field) => !selected.has(field))).toEqual([]);
  });

  it('declares a rule on every operation', () => {
    expect(operationsOf(schema).filter((operation) => operation.rule === undefined)).toEqual([]);
  });

  it('refuses whoever the rule does not name, and answers whoever it does', async () => {
    const wrong: string[] = [];
    for (const asker of askers) {
      for (const type of ['query', 'mutation'] as const) {
        for (const operation of operationsFor(type, targets.at(-1) as string).filter(keepsSession)) {
          const may = mayAsk(asker, operation.name);
          const { answer, text } = await ask(guarded, asker, operation);
          const codes = (answer.errors ?? []).map((error) => error.extensions?.code ?? '');
          const refused = codes.some((code) => ['UNAUTHENTICATED', 'FORBIDDEN'].includes(code));
          const ill = codes.some((code) => documentFaults.has(code) || code === 'INTERNAL_SERVER_ERROR');
          if (refused === may || ill) wrong.push(`${asker.label} × ${operation.name}: ${text.slice(0, 300)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(guarded.portal.bugs).toEqual([]);
  }, 300_000);

  it('tells nobody anything of another organisation, whatever id they send', async () => {
    const found: string[] = [];
    let asked = 0;
    for (const asker of askers) {
      const traces = await tracesOf(asker);
      expect(traces.length).toBeGreaterThan(50);
      for (const operation of questionsOf(asker)) {
        const { text } = await ask(guarded, asker, operation);
        asked += 1;
        found.push(
          ...leaks(text, operation, traces).map((leak) => `${asker.label} × ${operation.name}: ${leak}`),
        );
      }
    }
    process.stderr.write(`access matrix: ${asked} questions by ${askers.length} askers\n`);
    expect(found).toEqual([]);
  }, 600_000);

  it('would notice a leak: what an administrator sees of their own is foreign to a supplier', async () => {
    const administrator = askers.find(
      (one) => one.label === 'localAdministrator of Gemeente Zwolle',
    ) as Asker;
    const supplier = askers.find((one) => one.label === 'bidManager of Noordlicht Cloud B.V.') as Asker;
    const traces = await tracesOf(supplier);
    const seen: string[] = [];
    for (const operation of operationsFor('query', targets.at(-1) as string)) {
      const { text } = await ask(guarded, administrator, operation);
      seen.push(...leaks(text, operation, traces).map(() => operation.name));
    }
    expect(new Set(seen)).toEqual(
      new Set([
        'auditTrail',
        'mandates',
        'myDemandLines',
        'myOrganisation',
        'mySessions',
        'myTasks',
        'notifications',
        'viewer',
      ]),
    );
  });

  it('changes no row of another organisation', async () => {
    const before = await fingerprints();
    for (const asker of askersOfEachOrganisation()) {
      for (const operation of everyQuestion('mutation')) await ask(open, asker, operation);
    }
    expect(await fingerprints()).toEqual(before);
  }, 600_000);

  it('with authorisation switched off, row security alone shows nothing of others', async () => {
    const found: string[] = [];
    for (const asker of askersOfEachOrganisation()) {
      const traces = await tracesOf(asker);
      for (const operation of everyQuestion('query')) {
        const { text } = await ask(open, asker, operation);
        found.push(
          ...leaks(text, operation, traces).map((leak) => `${asker.label} × ${operation.name}: ${leak}`),
        );
      }
    }
    expect(found).toEqual([]);
  }, 600_000);
});

/** The rows of the organisation that nobody asked for, as one text per table; the audit trail may grow. */
async function fingerprints(): Promise<Readonly<Record<string, string>>> {
  const all = await readEverything(database.superuserUrl);
  const stranger = targets[0];
  const entries = [...all]
    .filter(([table]) => !table.startsWith('audit_') && table !== 'session')
    .map(([table, rows]) => [
      table,
      JSON.stringify(
        rows.filter(
          (row) => row['organisation_id'] === stranger || row['id'] === stranger || row['id'] === targets[1],
        ),
      ),
    ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
