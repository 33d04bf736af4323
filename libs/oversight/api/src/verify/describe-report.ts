import type { Finding } from './finding.js';
import type { TrailReport } from './verify-audit-trail.js';

/** The report as lines for a person. */
export function describeReport(report: TrailReport): string[] {
  const counts = `${several(report.rows, 'row')} in ${several(report.chains, 'chain')}, ${several(report.checkpoints, 'valid checkpoint')}`;
  const open = `${report.rowsAfterLastCheckpoint} rows after the last checkpoint are covered by their chain only`;
  if (report.findings.length === 0) return [`The audit trail is whole: ${counts}; ${open}.`];
  const problems = several(report.findings.length, 'problem');
  return [
    ...report.findings.map(describeFinding),
    `The audit trail is NOT whole: ${problems}. Read: ${counts}; ${open}.`,
  ];
}

function describeFinding(finding: Finding): string {
  if (finding.checkpoint !== null)
    return `[${finding.kind}] checkpoint ${finding.checkpoint}: ${finding.text}`;
  const rows =
    finding.until === finding.number ? `row ${finding.number}` : `rows ${finding.number} to ${finding.until}`;
  return `[${finding.kind}] chain ${finding.chain}, ${rows}: ${finding.text}`;
}

const several = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
