import { demoOrganisations, demoPersonas } from '@bundel/identity-api';
import pg from 'pg';

/** Rows of people and organisations for login tests, and a look behind row security. */
export class IdentityRows {
  constructor(private readonly superuserUrl: () => string) {}

  async ask<R extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<R[]> {
    const client = new pg.Client({ connectionString: this.superuserUrl() });
    await client.connect();
    try {
      return (await client.query<R>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  /** The demo persons with their organisations and roles, known under this issuer. */
  async addDemoPersons(issuer: string): Promise<void> {
    for (const { key, kind, name } of demoOrganisations) {
      await this.ask(
        `insert into organisation (kind, code, name, sort_name, country, source)
         values ($1, $2, $3, $3, 'NLD', 'test') on conflict do nothing`,
        [kind, key, name],
      );
    }
    for (const { subject, name, email, memberships } of demoPersonas) {
      const personId = await this.addPerson({ issuer, subject, name, email });
      for (const { organisation, role } of memberships)
        await this.addMembership(personId, organisation, role);
    }
  }

  async addPerson(person: { issuer: string; subject: string; name: string; email: string }): Promise<string> {
    const [row] = await this.ask<{ id: string }>(
      `insert into person (name, email) values ($1, $2) returning id`,
      [person.name, person.email],
    );
    const id = String(row?.id);
    await this.ask(`insert into person_identity (issuer, subject, person_id) values ($1, $2, $3)`, [
      person.issuer,
      person.subject,
      id,
    ]);
    return id;
  }

  async addMembership(personId: string, organisationCode: string, role: string): Promise<void> {
    await this.ask(
      `insert into membership (organisation_id, person_id, role)
       select id, $1, $3 from organisation where code = $2`,
      [personId, organisationCode, role],
    );
  }

  /** Refused logins in the trail, oldest first. */
  async refusals(): Promise<{ action: string; code: string; cause: string | null }[]> {
    return this.ask(
      `select action, details->>'code' as code, details->>'cause' as cause from audit_entry
       where result = 'refused' order by occurred_at, number`,
    );
  }
}
