/** Nest tokens of what the composition roots provide. */
export const CONFIG = Symbol('CONFIG');
/** A `Mailer`, or null when mail has no place to go. */
export const MAILER = Symbol('MAILER');
export const ERROR_LOG = Symbol('ERROR_LOG');
