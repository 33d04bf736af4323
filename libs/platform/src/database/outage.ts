/** Codes of the network and of PostgreSQL (class 08, 53300, 57P01–57P03) for "not there now"; asking again later helps. */
const outageCode =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|08\w{3}|53300|57P0[123])$/;

/** What the driver says without a code. */
const outageSentence =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

interface Fault {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly driverError?: unknown;
  readonly originalError?: unknown;
  /** What graphql-js wraps when something was thrown that it does not know as an error. */
  readonly thrownValue?: unknown;
}

/** Whether an error says that the database cannot be reached, rather than that something is wrong with the question. */
export function isOutage(error: unknown, depth = 4): boolean {
  if (typeof error !== 'object' || error === null || depth === 0) return false;
  const { code, message, cause, driverError, originalError, thrownValue } = error as Fault;
  if (typeof code === 'string' && outageCode.test(code)) return true;
  if (typeof message === 'string' && outageSentence.test(message)) return true;
  return [cause, driverError, originalError, thrownValue].some((inner) => isOutage(inner, depth - 1));
}

/** What people are told while the database is away. */
export const outageMessage =
  'The portal cannot reach its data at the moment. Try again in a minute, and look whether a change was saved before you repeat it.';
