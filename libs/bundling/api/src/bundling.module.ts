import { Module } from '@nestjs/common';
import { BundleProposalsResolver } from './bundle-proposals/bundle-proposals.resolver.js';
import { DivergenceResolver } from './divergence/divergence.resolver.js';

/** Which demand fits together, and what bundles follow from it. */
@Module({ providers: [DivergenceResolver, BundleProposalsResolver] })
export class BundlingModule {}
