import { createContext, useContext } from 'react';

/** In what capacity somebody acts: one organisation and one role at a time. */
export interface Membership {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: string;
  readonly role: string;
}

/** Who is looking at the screen. */
export interface Viewer {
  readonly person: { readonly id: string; readonly name: string; readonly email: string };
  readonly membership: Membership | null;
  readonly memberships: readonly Membership[];
  readonly assurance: string;
}

/** The session as the pages see it; `viewer` is null for a visitor. */
export interface Session {
  readonly viewer: Viewer | null;
  readonly loading: boolean;
  /** Changes the capacity; the server decides, then everything is read anew. */
  readonly switchTo: (membership: Membership) => Promise<void>;
  /** Reads the session anew, for example after a profile change. */
  readonly refresh: () => void;
}

const nobody: Session = { viewer: null, loading: false, switchTo: async () => {}, refresh: () => {} };

/** The portal fills this; pages read it through `useSession`. */
export const SessionContext = createContext<Session>(nobody);

/** The session of whoever is looking. */
export function useSession(): Session {
  return useContext(SessionContext);
}
