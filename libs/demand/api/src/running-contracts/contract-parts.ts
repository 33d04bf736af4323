import { JoiningMomentsResolver } from '../joining-moments/joining-moments.resolver.js';
import { RemoveRunningContractResolver } from '../remove-running-contract/remove-running-contract.resolver.js';
import { SaveRunningContractResolver } from '../save-running-contract/save-running-contract.resolver.js';
import { RunningContractsResolver } from './running-contracts.resolver.js';

/** Everything about running contracts; the module of the context provides it. */
export const contractParts = [
  RunningContractsResolver,
  JoiningMomentsResolver,
  SaveRunningContractResolver,
  RemoveRunningContractResolver,
];
