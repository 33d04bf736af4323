export { useTestDatabase, type TestDatabase } from './use-test-database.js';
export * from './s3-server.js';
