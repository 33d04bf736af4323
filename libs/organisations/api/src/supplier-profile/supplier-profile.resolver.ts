import { Access, Database, scopeOf, type Member, type RequestContext, type Tx } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CertificateType } from './certificate.types.js';
import { OwnershipStatement, OwnershipVersion } from './ownership.types.js';
import { listCertificates } from './read-certificates.js';
import { findOwnership, listOwnershipVersions } from './read-ownership.js';
import { findProfile } from './read-profile.js';
import { SupplierProfile } from './supplier-profile.types.js';

@Resolver(() => SupplierProfile)
export class SupplierProfileResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => SupplierProfile, { nullable: true, description: 'The own profile; none for a public body.' })
  @Access.roles(['bidManager', 'signatory', 'localAdministrator', 'auditor'])
  supplierProfile(@Context() context: RequestContext): Promise<SupplierProfile | null> {
    return this.read(context, findProfile);
  }

  @ResolveField(() => [CertificateType], {
    description: 'Certificates that are held up, the first to end first.',
  })
  certificates(
    @Context() context: RequestContext,
    @Parent() _profile: SupplierProfile,
  ): Promise<CertificateType[]> {
    return this.read(context, listCertificates);
  }

  @ResolveField(() => OwnershipStatement, {
    nullable: true,
    description: 'Ownership chain with what follows from it; none when it was never stated.',
  })
  ownership(
    @Context() context: RequestContext,
    @Parent() _profile: SupplierProfile,
    @Args('version', { type: () => Int, nullable: true, description: 'The newest when left out.' })
    version: number | null,
  ): Promise<OwnershipStatement | null> {
    return this.read(context, (tx, own) => findOwnership(tx, own, version));
  }

  @ResolveField(() => [OwnershipVersion], { description: 'The last hundred versions, newest first.' })
  ownershipVersions(
    @Context() context: RequestContext,
    @Parent() _profile: SupplierProfile,
  ): Promise<OwnershipVersion[]> {
    return this.read(context, listOwnershipVersions);
  }

  private read<T>(context: RequestContext, work: (tx: Tx, organisationId: string) => Promise<T>): Promise<T> {
    const member = context.actor as Member;
    return this.database.read(scopeOf(member), (tx) => work(tx, member.organisationId));
  }
}
