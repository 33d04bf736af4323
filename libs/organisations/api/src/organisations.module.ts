import { Module } from '@nestjs/common';
import { PublicBodiesResolver } from './public-bodies/public-bodies.resolver.js';

/** Public bodies, suppliers, people and roles. */
@Module({ providers: [PublicBodiesResolver] })
export class OrganisationsModule {}
