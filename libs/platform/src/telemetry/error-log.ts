/** The part of the logger that the platform needs to report a bug; fields hold ids only. */
export interface ErrorLog {
  error(error: unknown, fields?: Readonly<Record<string, string | number>>): void;
  warn(message: string, fields?: Readonly<Record<string, string | number>>): void;
  info(message: string, fields?: Readonly<Record<string, string | number>>): void;
}
