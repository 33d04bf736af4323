import {
  acceptInvitation,
  createPersonFromIdentity,
  findPerson,
  findPersonByIdentity,
  listMemberships,
} from '@bundel/organisations-api';
import { ACTOR_RESOLVER, CONFIG, JobHandlers, JobSchedule, type Config } from '@bundel/platform';
import { Global, Inject, Module } from '@nestjs/common';
import { ChooseMembershipResolver } from './choose-membership/choose-membership.resolver.js';
import { AuthController } from './http/auth.controller.js';
import { CompleteLogin } from './login/complete-login.use-case.js';
import { RecordLoginRefusal } from './login/record-login-refusal.js';
import { StartLogin } from './login/start-login.use-case.js';
import { MySessionsResolver } from './my-sessions/my-sessions.resolver.js';
import { OpenIdClient } from './openid/openid-client.js';
import { PERSON_DIRECTORY, type PersonDirectory } from './person-directory.js';
import {
  removeEndedSessions,
  removeEndedSessionsJob,
} from './remove-ended-sessions/remove-ended-sessions.job.js';
import { RevokeSessionResolver } from './revoke-session/revoke-session.resolver.js';
import { SessionActorResolver } from './session/session-actor-resolver.js';
import { SessionCookies } from './session/session-cookies.js';
import { SignOut } from './sign-out/sign-out.use-case.js';
import { SignOutEverywhereResolver } from './sign-out-everywhere/sign-out-everywhere.resolver.js';
import { ViewerResolver } from './viewer/viewer.resolver.js';

const people: PersonDirectory = {
  findPersonByIdentity,
  findPerson,
  listMemberships,
  createPersonFromIdentity,
  acceptInvitation,
};

/** Login, sessions and the answer to "who is asking"; global because the platform asks that for every request. */
@Global()
@Module({
  controllers: [AuthController],
  providers: [
    { provide: PERSON_DIRECTORY, useValue: people },
    { provide: OpenIdClient, inject: [CONFIG], useFactory: (config: Config) => new OpenIdClient(config) },
    {
      provide: SessionCookies,
      inject: [CONFIG],
      useFactory: (config: Config) => new SessionCookies(config.SESSION_COOKIE),
    },
    SessionActorResolver,
    { provide: ACTOR_RESOLVER, useExisting: SessionActorResolver },
    StartLogin,
    CompleteLogin,
    RecordLoginRefusal,
    SignOut,
    ViewerResolver,
    ChooseMembershipResolver,
    SignOutEverywhereResolver,
    MySessionsResolver,
    RevokeSessionResolver,
  ],
  exports: [ACTOR_RESOLVER],
})
export class IdentityModule {
  constructor(@Inject(JobHandlers) handlers: JobHandlers, @Inject(JobSchedule) schedule: JobSchedule) {
    handlers.handle(removeEndedSessionsJob, ({ tx }) => removeEndedSessions(tx));
    schedule.schedule(removeEndedSessionsJob, { everyMs: 3_600_000 }, {});
  }
}
