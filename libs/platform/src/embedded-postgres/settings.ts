/** Settings for a small machine: modest memory, no sockets beside 127.0.0.1, messages in one language. */
const always: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '120',
  shared_buffers: '128MB',
  max_wal_size: '1GB',
  jit: 'off',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
  lc_messages: 'C',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** A database that may be lost at any moment: nothing waits for the disk. */
const perishable: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
  io_method: 'sync',
};

/** Arguments for the `postgres` program. */
export function postgresArguments(options: { pgdata: string; port: number; durable: boolean }): string[] {
  const settings = options.durable ? always : { ...always, ...perishable };
  return [
    ...['-D', options.pgdata, '-p', String(options.port)],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/** Arguments for `initdb`: the built-in UTF-8 locale, so that a database sorts alike on every machine. */
export function initdbArguments(options: {
  pgdata: string;
  passwordFile: string;
  durable: boolean;
}): string[] {
  return [
    `--pgdata=${options.pgdata}`,
    '--username=postgres',
    `--pwfile=${options.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--lc-messages=C',
    ...(options.durable ? ['--data-checksums'] : ['--no-sync', '--no-data-checksums']),
  ];
}
