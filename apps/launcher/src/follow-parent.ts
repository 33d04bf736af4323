/**
 * Loaded before each program that the launcher starts: when the launcher dies without a word (kill -9),
 * the program ends too instead of holding its port for ever.
 */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5_000).unref();
});
process.channel?.unref();
