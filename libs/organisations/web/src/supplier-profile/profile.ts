import type { SupplierProfileQuery } from '../generated/graphql.js';

/** The own profile as its page asks for it. */
export type Profile = NonNullable<SupplierProfileQuery['supplierProfile']>;

/** The stated chain with what was computed from it. */
export type Ownership = NonNullable<Profile['ownership']>;
