import { Inject, Injectable } from '@nestjs/common';
import { appendAudit, Database, systemScope, type AuditOrigin } from '@bundel/platform';
import type { LoginRefused } from './login-refusal.js';

/** Every refused login is a row in the trail: the code, and the technical cause without any value. */
@Injectable()
export class RecordLoginRefusal {
  constructor(@Inject(Database) private readonly database: Database) {}

  async record(who: AuditOrigin, action: string, refused: LoginRefused): Promise<void> {
    const cause = refused.technicalCause.slice(0, 200);
    await this.database.transaction(systemScope('record a refused login'), (tx) =>
      appendAudit(tx, who, {
        action,
        result: 'refused',
        details: { code: refused.code, ...(cause === '' ? {} : { cause }) },
      }),
    );
  }
}
