import type { Tx } from '@bundel/platform';

/** Who a person is at a login provider: the pair is unique for ever, an e-mail address is not. */
export interface PersonIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** A person whom the portal knows. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** What a new person says about themselves through the login provider. */
export interface NewPerson extends PersonIdentity {
  readonly name: string;
  readonly email: string;
}

/** Who signs in under this issuer and subject; null for someone new. Call under system scope. */
export async function findPersonByIdentity(
  tx: Tx,
  issuer: string,
  subject: string,
): Promise<KnownPerson | null> {
  const rows = await tx.query<KnownPerson>(
    `select p.id, p.name, p.email
     from person_identity i join person p on p.id = i.person_id
     where i.issuer = $1 and i.subject = $2`,
    [issuer, subject],
  );
  return rows[0] ?? null;
}

export async function findPerson(tx: Tx, personId: string): Promise<KnownPerson | null> {
  const rows = await tx.query<KnownPerson>(`select id, name, email from person where id = $1`, [personId]);
  return rows[0] ?? null;
}

/** Makes a person for a first sign-in; two first sign-ins at once make one person. Call under system scope. */
export async function createPersonFromIdentity(tx: Tx, identity: NewPerson): Promise<KnownPerson> {
  const { issuer, subject, name, email } = identity;
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${issuer}\n${subject}`]);
  const known = await findPersonByIdentity(tx, issuer, subject);
  if (known !== null) return known;
  const rows = await tx.query<KnownPerson>(
    `insert into person (name, email) values ($1, $2) returning id, name, email`,
    [name, email],
  );
  const person = rows[0] as KnownPerson;
  await tx.query(`insert into person_identity (issuer, subject, person_id) values ($1, $2, $3)`, [
    issuer,
    subject,
    person.id,
  ]);
  return person;
}
