import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isOutage, outageMessage } from '../database/outage.js';
import type { ErrorLog } from '../telemetry/error-log.js';

/** Codes whose message was written for the caller; everything else is a bug and stays inside. */
const forCallers = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'STEP_UP_REQUIRED',
  'INTROSPECTION_DISABLED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
]);

/** Errors of graphql-js itself (a variable that does not fit, a null where none may be) carry no code. */
const isCoercion = (error: GraphQLError): boolean =>
  error.path === undefined &&
  error.extensions['code'] === undefined &&
  (error.originalError === undefined || error.originalError instanceof GraphQLError);

/**
 * What the caller may know of an error. A bug becomes one sentence with the request's correlation id;
 * cause, stack and SQL stay in the log.
 */
export function maskError(error: GraphQLError, requestId: string, log: ErrorLog): GraphQLFormattedError {
  const code = typeof error.extensions['code'] === 'string' ? error.extensions['code'] : undefined;
  if (code !== undefined && forCallers.has(code)) {
    const { stacktrace: _stack, exception: _exception, http: _http, ...extensions } = error.extensions;
    return { ...error.toJSON(), extensions: { ...extensions, requestId } };
  }
  if (isCoercion(error)) return { ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT', requestId } };
  log.error(error.originalError ?? error, { requestId, path: error.path?.join('.') ?? '' });
  if (isOutage(error)) {
    return {
      message: `${outageMessage} Mention the request id when you ask for help.`,
      ...(error.path === undefined ? {} : { path: error.path }),
      extensions: { code: 'SERVICE_UNAVAILABLE', requestId },
    };
  }
  return {
    message:
      'Something went wrong on our side. Nothing was changed. Mention the request id when you ask for help.',
    ...(error.path === undefined ? {} : { path: error.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}
