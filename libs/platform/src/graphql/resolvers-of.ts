import 'reflect-metadata';
import type { Type } from '@nestjs/common';

/** Key under which @nestjs/graphql marks a resolver class. */
const resolverType = 'graphql:resolver_type';

/** Resolver classes of modules and of what they import, for printing the schema without starting the application. */
export function resolversOf(modules: readonly unknown[]): (new (...args: never[]) => unknown)[] {
  const found = new Set<Type>();
  const seen = new Set<unknown>();
  const visit = (module: unknown): void => {
    if (typeof module !== 'function' || seen.has(module)) return;
    seen.add(module);
    for (const imported of listOf(module, 'imports')) visit(imported);
    for (const provider of listOf(module, 'providers')) {
      if (typeof provider === 'function' && Reflect.hasMetadata(resolverType, provider))
        found.add(provider as Type);
    }
  };
  modules.forEach(visit);
  return [...found];
}

const listOf = (module: object, key: string): readonly unknown[] =>
  (Reflect.getMetadata(key, module) ?? []) as unknown[];
