export { DemandModule } from './demand.module.js';
export { demandEntities, demandMigrations } from './persistence/demand-persistence.js';
export {
  closedCall,
  findAnsweredCall,
  lineFacts,
  lockDemand,
  type AnsweredCall,
} from './lines/call-for-line.js';
export { demandTotalsTopic } from './write-demand-lines/move-totals.js';
export { findDemandingBody, type DemandingBody } from './write-demand-lines/totalled-lines.js';
export {
  writeDemandLines,
  type DemandWriting,
  type WrittenDemand,
} from './write-demand-lines/write-demand-lines.js';
export type {
  ChosenDemand,
  ChosenLine,
  ChosenTotal,
  ChosenVolume,
  DemandSelection,
} from './chosen-demand/chosen-demand.js';
export { MOST_CHOSEN_LINES, readChosenDemand } from './chosen-demand/read-chosen-demand.js';
export { widestMandate, type CoveringMandate } from './mandates/covering-mandate.js';
export { findCall, type CallAtHand } from './campaign/find-call.js';
export { demandSeeds } from './seed/demand-seeds.js';
