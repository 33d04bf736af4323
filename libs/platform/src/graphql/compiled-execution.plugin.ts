import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation } from '@apollo/server';
import {
  execute,
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isInputObjectType,
  typeFromAST,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLNamedType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../access/request-context.js';
import type { ErrorLog } from '../telemetry/error-log.js';
import { maskError } from './masked-error.js';

type Executor = (
  context: RequestContext,
  variables: Record<string, unknown>,
) => Promise<ExecutionResult> | ExecutionResult;

/** A document that comes back this often is worth compiling; one-off documents are interpreted. */
const compileAfter = 3;

interface Seen {
  times: number;
  executor: Executor | undefined;
}

/**
 * Executes operations compiled to JavaScript by graphql-jit instead of interpreting them,
 * and masks errors with the request's correlation id. Apollo keeps parsing, validation and transport.
 */
export function compiledExecution(log: ErrorLog): ApolloServerPlugin<RequestContext> {
  const seen = new WeakMap<DocumentNode, Map<string, Seen>>();

  const executorFor = (
    schema: GraphQLSchema,
    document: DocumentNode,
    operationName: string | undefined,
  ): Executor => {
    const perName = seen.get(document) ?? new Map<string, Seen>();
    seen.set(document, perName);
    const entry = perName.get(operationName ?? '') ?? { times: 0, executor: undefined };
    perName.set(operationName ?? '', entry);
    entry.times += 1;
    if (entry.executor === undefined && entry.times >= compileAfter)
      entry.executor = compiled(schema, document, operationName);
    return entry.executor ?? interpreted(schema, document, operationName);
  };

  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response }) {
          const { body, http } = response;
          if (body.kind === 'single' && body.singleResult.errors?.some(isOutageAnswer)) http.status = 503;
        },
        async responseForOperation(request) {
          const result = await run(request, executorFor);
          const { requestId } = request.contextValue;
          const errors = result.errors?.map((error) => maskError(asGraphQLError(error), requestId, log));
          request.response.http.headers.set('x-request-id', requestId);
          return {
            http: request.response.http,
            body: { kind: 'single', singleResult: { ...(result as object), ...(errors ? { errors } : {}) } },
          };
        },
      };
    },
  };
}

const isOutageAnswer = ({ extensions }: GraphQLFormattedError): boolean =>
  extensions?.['code'] === 'SERVICE_UNAVAILABLE';

async function run(
  request: GraphQLRequestContextResponseForOperation<RequestContext>,
  executorFor: (schema: GraphQLSchema, document: DocumentNode, name: string | undefined) => Executor,
): Promise<ExecutionResult> {
  const executor = executorFor(request.schema, request.document, request.request.operationName ?? undefined);
  return executor(request.contextValue, (request.request.variables ?? {}) as Record<string, unknown>);
}

function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Executor {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'query' || takesObjects(schema, operation))
    return interpreted(schema, document, operationName);
  const query = compileQuery<ExecutionResult>(schema, document, operationName) as
    CompiledQuery | ExecutionResult;
  if (!isCompiledQuery(query as never)) return interpreted(schema, document, operationName);
  return (context, variables) => {
    // graphql-js judges the variables, so that a document is refused in the same words the first time and the tenth.
    const judged = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 50,
    });
    if (judged.errors !== undefined) return { errors: judged.errors };
    return (query as CompiledQuery).query({}, context, variables) as ExecutionResult;
  };
}

/** Compiled code does not know defaults of fields of input objects; such operations are interpreted. */
function takesObjects(schema: GraphQLSchema, operation: OperationDefinitionNode): boolean {
  return (operation.variableDefinitions ?? []).some((variable) => {
    const type = typeFromAST(schema, variable.type as NamedTypeNode);
    return type !== undefined && hasDefaults(getNamedType(type) as GraphQLNamedType, new Set());
  });
}

function hasDefaults(type: GraphQLNamedType, seen: Set<string>): boolean {
  if (!isInputObjectType(type) || seen.has(type.name)) return false;
  seen.add(type.name);
  return Object.values(type.getFields()).some(
    (field) => field.defaultValue !== undefined || hasDefaults(getNamedType(field.type), seen),
  );
}

function interpreted(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Executor {
  return (contextValue, variableValues) =>
    execute({
      schema,
      document,
      rootValue: {},
      contextValue,
      variableValues,
      operationName: operationName ?? null,
    });
}

/** graphql-jit and plain resolvers throw errors that only look like GraphQL errors; this makes them whole. */
function asGraphQLError(error: unknown): GraphQLError {
  const known = error as Partial<GraphQLError>;
  if (error instanceof GraphQLError && (known.extensions as unknown) !== undefined) return error;
  return new GraphQLError(known.message ?? '', {
    path: known.path ?? null,
    originalError: known.originalError ?? (error instanceof GraphQLError ? null : (error as Error)),
  });
}
