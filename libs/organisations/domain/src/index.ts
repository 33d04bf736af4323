export * from './certificates.js';
export * from './hand-out-role.js';
export * from './invite-colleague.js';
export * from './ownership/check-holdings.js';
export * from './ownership/control.js';
export * from './ownership/holding.js';
export * from './ownership/jurisdictions.js';
export * from './ownership/ownership-picture.js';
export * from './ownership/sec-num-cloud.js';
export {
  ultimateOwnersOf,
  type IndirectShare,
  type UltimateOwner,
  type UltimateOwnership,
} from './ownership/ultimate-owners.js';
export * from './refusal.js';
export * from './register-supplier.js';
export * from './roles.js';
export * from './separation-of-duties.js';
