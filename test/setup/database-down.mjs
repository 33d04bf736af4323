/** Jest globalTeardown: stops the database that this run started and removes its folder. */
export default async function databaseDown() {
  const server = globalThis.bundelTestDatabase;
  globalThis.bundelTestDatabase = undefined;
  if (server === undefined) return;
  for (const name of ['ADMIN_URL', 'OWNER_URL', 'APP_URL', 'TEMPLATE'])
    delete process.env[`TEST_DATABASE_${name}`];
  await server.stop();
}
