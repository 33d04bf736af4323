import type { Tx } from '@bundel/platform';
import { Injectable } from '@nestjs/common';

/** Finds the e-mail address of a person, in system scope; null when there is none. */
export type MailAddressSource = (tx: Tx, personId: string) => Promise<string | null>;

/** Where the addresses of people are found: the room that keeps people registers itself. */
@Injectable()
export class MailAddresses {
  private source: MailAddressSource = () => Promise.resolve(null);

  register(source: MailAddressSource): void {
    this.source = source;
  }

  find(tx: Tx, personId: string): Promise<string | null> {
    return this.source(tx, personId);
  }
}
