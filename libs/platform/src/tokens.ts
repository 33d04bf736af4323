/** Nest tokens of what the composition roots provide. */
export const CONFIG = Symbol('CONFIG');
export const ERROR_LOG = Symbol('ERROR_LOG');
