import { SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';
import type { NextFunction, Request, Response } from 'express';

export interface Tracing {
  /** Sends what is buffered and stops. */
  stop(): Promise<void>;
}

const off: Tracing = { stop: async () => undefined };

/**
 * Switches tracing on when a collector is set; without one nothing of the SDK is loaded and spans cost nothing.
 * @param endpoint base address of an OTLP/HTTP collector, as in OTEL_EXPORTER_OTLP_ENDPOINT
 */
export async function startTracing(endpoint: string | undefined, program: string): Promise<Tracing> {
  if (endpoint === undefined) return off;
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': `bundel-${program}` }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  return {
    stop: async () => {
      await provider.shutdown();
      trace.disable();
    },
  };
}

/** Runs work in a span. Attributes are ids, names of code and numbers; an error leaves its class, not its message. */
export function withSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return trace.getTracer('bundel').startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({
        code: SpanStatusCode.ERROR,
        message: error instanceof Error ? error.name : 'UnknownError',
      });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A span per request, named after its route, never after its address. */
export function traceHttp(request: Request, response: Response, next: NextFunction): void {
  trace.getTracer('bundel').startActiveSpan(`HTTP ${request.method}`, (span) => {
    response.once('finish', () => {
      const path = (request as { readonly route?: { readonly path?: unknown } }).route?.path;
      if (typeof path === 'string') span.updateName(`${request.method} ${path}`);
      span.setAttribute('http.response.status_code', response.statusCode);
      span.end();
    });
    next();
  });
}
