import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { isOutage, outageMessage } from '../database/outage.js';
import { correlationId } from '../telemetry/correlation.js';
import type { ErrorLog } from '../telemetry/error-log.js';

interface HttpProblem {
  readonly status?: number;
  readonly type?: string;
}

const sentences: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is not valid JSON.',
  'entity.too.large': 'The body is too large.',
  'encoding.unsupported': 'This content encoding is not supported.',
  'charset.unsupported': 'This character set is not supported; send UTF-8.',
};

/**
 * Last stop for whatever a route or middleware throws: a client's mistake is a 4xx with one sentence,
 * a bug is a 500 without its cause. GraphQL has its own mask and passes through.
 */
@Catch()
export class HttpProblemFilter implements ExceptionFilter {
  constructor(private readonly log: ErrorLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.destroy();
    const problem = (error ?? {}) as HttpProblem;
    const status = statusOf(problem);
    const requestId = correlationId() ?? randomUUID();
    if (status >= 500) this.log.error(error, { requestId });
    response.status(status).json({
      errors: [{ message: sentenceFor(status, problem), extensions: { code: codeFor(status), requestId } }],
    });
  }
}

function statusOf(problem: HttpProblem): number {
  if (problem.status !== undefined && problem.status >= 400 && problem.status < 500) return problem.status;
  return isOutage(problem) ? 503 : 500;
}

function sentenceFor(status: number, problem: HttpProblem): string {
  if (status === 500)
    return 'Something went wrong on our side. Mention the request id when you ask for help.';
  if (status === 503) return `${outageMessage} Mention the request id when you ask for help.`;
  if (status === 404) return 'This address does not exist.';
  return sentences[problem.type ?? ''] ?? 'The request cannot be read.';
}

function codeFor(status: number): string {
  if (status === 500) return 'INTERNAL_SERVER_ERROR';
  if (status === 503) return 'SERVICE_UNAVAILABLE';
  return status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST';
}
