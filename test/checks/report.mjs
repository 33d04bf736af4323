/** Prints the outcome of a check in one form and sets the exit code. */
export function report(sentence, faults) {
  for (const fault of faults) console.error(`✗ ${fault}`);
  if (faults.length === 0) console.log(`✓ ${sentence}`);
  else console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
