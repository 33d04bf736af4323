import { Module } from '@nestjs/common';

/** Which demand fits together, and what bundles follow from it. */
@Module({})
export class BundlingModule {}
