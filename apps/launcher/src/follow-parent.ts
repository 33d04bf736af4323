/**
 * Loaded before each program that the launcher starts: when the launcher dies without a word (kill -9),
 * the program ends too instead of holding its port for ever. The launcher may already be gone when this is read.
 */
function end(): void {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5_000).unref();
}

if (process.send !== undefined && !process.connected) process.exit(1);
process.on('disconnect', end);
process.channel?.unref();
