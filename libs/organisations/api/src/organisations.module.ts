import { InboxModule } from '@bundel/inbox-api';
import { Module } from '@nestjs/common';
import { AddCertificateResolver } from './add-certificate/add-certificate.resolver.js';
import { EndMembershipResolver } from './end-membership/end-membership.resolver.js';
import { HandOutRoleResolver } from './hand-out-role/hand-out-role.resolver.js';
import { InvitationResolver } from './invitation/invitation.resolver.js';
import { InviteColleagueResolver } from './invite-colleague/invite-colleague.resolver.js';
import { MyOrganisationResolver } from './my-organisation/my-organisation.resolver.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { PublicBodiesResolver } from './public-bodies/public-bodies.resolver.js';
import { RegisterSupplierResolver } from './register-supplier/register-supplier.resolver.js';
import { RemoveCertificateResolver } from './remove-certificate/remove-certificate.resolver.js';
import { ReplaceCertificateResolver } from './replace-certificate/replace-certificate.resolver.js';
import { ResendInvitationResolver } from './resend-invitation/resend-invitation.resolver.js';
import { RevokeInvitationResolver } from './revoke-invitation/revoke-invitation.resolver.js';
import { SetOwnershipChainResolver } from './set-ownership-chain/set-ownership-chain.resolver.js';
import { SupplierProfileResolver } from './supplier-profile/supplier-profile.resolver.js';
import { OrganisationTasks } from './tasks/organisation-tasks.js';
import { UpdateOwnProfileResolver } from './update-own-profile/update-own-profile.resolver.js';
import { UpdateSupplierProfileResolver } from './update-supplier-profile/update-supplier-profile.resolver.js';

/** Public bodies, suppliers, people and roles. */
@Module({
  imports: [InboxModule],
  providers: [
    OrganisationTasks,
    PublicBodiesResolver,
    OrganisationResolver,
    MyOrganisationResolver,
    InvitationResolver,
    InviteColleagueResolver,
    ResendInvitationResolver,
    RevokeInvitationResolver,
    HandOutRoleResolver,
    EndMembershipResolver,
    UpdateOwnProfileResolver,
    RegisterSupplierResolver,
    SupplierProfileResolver,
    UpdateSupplierProfileResolver,
    SetOwnershipChainResolver,
    AddCertificateResolver,
    ReplaceCertificateResolver,
    RemoveCertificateResolver,
  ],
})
export class OrganisationsModule {}
