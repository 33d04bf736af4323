import { rowHash, type AuditRow } from '../row-hash/row-hash.js';
import type { Suspect } from './chain-walk.js';

/** Beyond this many damaged rows each is named as edited without looking for the place it came from. */
const most = 300;

/** Finds damaged rows whose content belongs at each other's place and says so. */
export function nameSwaps(suspects: readonly Suspect[]): void {
  if (suspects.length > most) return;
  suspects.forEach((one, index) => {
    for (const other of suspects.slice(index + 1)) {
      if (!belongsAt(one.row, other.row) && !belongsAt(other.row, one.row)) continue;
      tell(one, other);
      tell(other, one);
    }
  });
}

/** Whether the content of `row`, at the place of `place`, gives a hash that one of the two carries. */
function belongsAt(row: AuditRow, place: AuditRow): boolean {
  return [row.previousHash, place.previousHash].some((previousHash) => {
    const moved = rowHash({ ...row, chain: place.chain, number: place.number, previousHash });
    return moved.equals(row.hash) || moved.equals(place.hash);
  });
}

function tell(suspect: Suspect, other: Suspect): void {
  suspect.finding.kind = 'swapped';
  const where = other.row.chain === suspect.row.chain ? '' : ` of chain ${other.row.chain}`;
  suspect.finding.text = `The row traded places with row ${other.row.number}${where}.`;
}
