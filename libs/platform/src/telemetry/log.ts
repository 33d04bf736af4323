import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import { correlationId } from './correlation.js';
import type { ErrorLog } from './error-log.js';

export interface LogOptions {
  readonly level: string;
  /** Which program writes: api, worker, launcher. */
  readonly program: string;
  readonly destination?: DestinationStream | undefined;
}

export type Fields = Readonly<Record<string, string | number>>;

/** A value that cannot be personal data or content: a number, or an id, code or route without spaces and `@`. */
const harmless = /^[\w.:/#{}*-]{0,120}$/;

/**
 * JSON lines. Fields pass only when they look like ids, codes or numbers; of an error only its class, code and the
 * places in the code, because messages of libraries and of the database quote values.
 */
export function createLog(options: LogOptions): Log {
  const settings = {
    level: options.level,
    base: { program: options.program },
    messageKey: 'message',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => {
      const id = correlationId();
      return id === undefined ? {} : { correlationId: id };
    },
    redact: { paths: redacted, censor: '[removed]' },
    serializers: { err: safeError, error: safeError },
  };
  return new Log(options.destination === undefined ? pino(settings) : pino(settings, options.destination));
}

const secretNames = [
  'password',
  'secret',
  'token',
  'cookie',
  'authorization',
  'email',
  'name',
  'bid',
  'content',
  'url',
];
const redacted = secretNames.flatMap((name) => [name, `*.${name}`]);

/** The log of a process; satisfies the platform's port. Messages are fixed sentences, what varies is a field. */
export class Log implements ErrorLog {
  constructor(private readonly logger: Logger) {}

  error(error: unknown, fields: Fields = {}): void {
    this.logger.error(
      { ...onlyIds(fields), err: error instanceof Error ? error : undefined },
      'unexpected error',
    );
  }

  warn(message: string, fields: Fields = {}): void {
    this.logger.warn(onlyIds(fields), message);
  }

  info(message: string, fields: Fields = {}): void {
    this.logger.info(onlyIds(fields), message);
  }

  /** Writes what is buffered; before the process ends. */
  flush(): void {
    this.logger.flush();
  }
}

export function onlyIds(fields: Fields): Record<string, string | number> {
  const entries = Object.entries(fields).map(([key, value]) => {
    const fits = typeof value === 'number' || (typeof value === 'string' && harmless.test(value));
    return [key, fits ? value : '[removed]'] as const;
  });
  return Object.fromEntries(entries);
}

/** Class, code and stack without the message line. */
export function safeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: 'UnknownError' };
  const { type, stack } = stdSerializers.err(error);
  const code = (error as { readonly code?: unknown }).code;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type,
    ...(typeof code === 'string' && harmless.test(code) ? { code } : {}),
    at: frames.slice(0, 12).map((line) => line.trim()),
    ...(error.cause instanceof Error ? { cause: safeError(error.cause) } : {}),
  };
}
