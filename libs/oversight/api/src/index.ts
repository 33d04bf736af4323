export { loadAuditKey, publicAuditKey, publicAuditKeyPem } from './checkpoint/audit-key.js';
export {
  DatabaseBehindCheckpoints,
  makeCheckpoint,
  type CheckpointOptions,
} from './checkpoint/make-checkpoint.js';
export {
  inclusionProof,
  isIncluded,
  leafHash,
  merkleRoot,
  type InclusionClaim,
} from './merkle/merkle-tree.js';
export { overseers } from './overseers.policy.js';
export { CheckpointModule, OversightModule } from './oversight.module.js';
export { describeReport } from './verify/describe-report.js';
export type { Finding, FindingKind } from './verify/finding.js';
export { verifyAuditTrail, type TrailReport, type VerifyOptions } from './verify/verify-audit-trail.js';
