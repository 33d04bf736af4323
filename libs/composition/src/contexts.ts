import type { Type } from '@nestjs/common';
import { type Entities, type Migration, platformMigrations } from '@bundel/platform';

/** The rooms of the house: one line per context, read by api, worker, launcher and tests alike. */
export const contextModules: readonly Type[] = [];

export const portalEntities: Entities = [];

export const portalMigrations: readonly Migration[] = [...platformMigrations];
