import { readIdpConfig } from './idp-config.js';
import { startIdp } from './idp-server.js';

async function main(): Promise<void> {
  const idp = await startIdp(readIdpConfig(process.env));
  process.stdout.write(
    `${JSON.stringify({ level: 'info', msg: 'demo login listens', issuer: idp.issuer })}\n`,
  );
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void idp.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
  process.send?.({ ready: true, issuer: idp.issuer, port: idp.port });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
