export { useTestDatabase, type TestDatabase } from './use-test-database.js';
