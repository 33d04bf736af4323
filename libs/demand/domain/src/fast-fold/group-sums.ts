import { SEAL_LEVELS, SOV_OBJECTIVES } from '../vocabulary.js';
import type { LineColumns } from './line-columns.js';
import { DOUBLE_LIMIT } from './micro-quantity.js';

export const FLOOR_PLACES = SOV_OBJECTIVES * SEAL_LEVELS;
/** A sum is two limbs: what stays below 2^52, and how often it went over. */
const LIMBS = 6;

/** Growing sums per group and lines per seat, in typed arrays. Floors are packed: three bits per objective. */
export class GroupSums {
  /** Per group: limbs of minimum, expected and maximum: low, carries, low, carries, low, carries. */
  private limbs = new Float64Array(LIMBS * 64);
  private floors = new Uint32Array(FLOOR_PLACES * 64);
  private groupOfSeat = new Uint32Array(256);
  private seatLines = new Uint32Array(256);
  seats = 0;
  groups = 0;

  addGroup(): number {
    if ((this.groups + 1) * LIMBS > this.limbs.length) {
      this.limbs = grown(this.limbs, Float64Array);
      this.floors = grown(this.floors, Uint32Array);
    }
    return this.groups++;
  }

  addSeat(group: number): number {
    if (this.seats === this.groupOfSeat.length) {
      this.groupOfSeat = grown(this.groupOfSeat, Uint32Array);
      this.seatLines = grown(this.seatLines, Uint32Array);
    }
    this.groupOfSeat[this.seats] = group;
    return this.seats++;
  }

  /** Adds rows to their groups: the loop that a recount of millions of lines consists of. */
  fold(columns: LineColumns): void {
    const { rows, seat, floor, minimum, expected, maximum } = columns;
    const { limbs, floors, groupOfSeat, seatLines } = this;
    for (let row = 0; row < rows; row += 1) {
      const place = seat[row] as number;
      const group = groupOfSeat[place] as number;
      (seatLines[place] as number)++;
      const limb = group * LIMBS;
      addLimbs(limbs, limb, minimum[row] as number);
      addLimbs(limbs, limb + 2, expected[row] as number);
      addLimbs(limbs, limb + 4, maximum[row] as number);
      addFloor(floors, group * FLOOR_PLACES, floor[row] as number);
    }
  }

  groupAt(seat: number): number {
    return this.groupOfSeat[seat] as number;
  }

  linesAt(seat: number): number {
    return this.seatLines[seat] as number;
  }

  /** Exact sum of a group in millionths; `measure` is 0 minimum, 1 expected, 2 maximum. */
  sumAt(group: number, measure: 0 | 1 | 2): bigint {
    const limb = group * LIMBS + measure * 2;
    const carries = BigInt(this.limbs[limb + 1] as number);
    return carries * BigInt(DOUBLE_LIMIT) + BigInt(this.limbs[limb] as number);
  }

  floorsAt(group: number): readonly number[] {
    return [...this.floors.subarray(group * FLOOR_PLACES, (group + 1) * FLOOR_PLACES)];
  }
}

/** Both the sum kept and the value added are below 2^52, so that their sum is still an exact double. */
function addLimbs(limbs: Float64Array, place: number, value: number): void {
  const sum = (limbs[place] as number) + value;
  if (sum < DOUBLE_LIMIT) limbs[place] = sum;
  else {
    limbs[place] = sum - DOUBLE_LIMIT;
    (limbs[place + 1] as number)++;
  }
}

/** Eight objectives written out: a loop here costs more than all else of the fold. */
function addFloor(floors: Uint32Array, place: number, packed: number): void {
  (floors[place + (packed & 7)] as number)++;
  (floors[place + 5 + ((packed >>> 3) & 7)] as number)++;
  (floors[place + 10 + ((packed >>> 6) & 7)] as number)++;
  (floors[place + 15 + ((packed >>> 9) & 7)] as number)++;
  (floors[place + 20 + ((packed >>> 12) & 7)] as number)++;
  (floors[place + 25 + ((packed >>> 15) & 7)] as number)++;
  (floors[place + 30 + ((packed >>> 18) & 7)] as number)++;
  (floors[place + 35 + ((packed >>> 21) & 7)] as number)++;
}

/** Level of each objective in three bits, SOV-1 lowest. @throws RangeError on anything but eight levels 0 to 4 */
export function packFloor(floor: ArrayLike<number>): number {
  let packed = 0;
  if (floor.length !== SOV_OBJECTIVES) throw new RangeError(`A floor has ${SOV_OBJECTIVES} levels.`);
  for (let objective = 0; objective < SOV_OBJECTIVES; objective += 1) {
    const level = floor[objective] as number;
    if (!Number.isInteger(level) || level < 0 || level >= SEAL_LEVELS)
      throw new RangeError(`${level} is not a level of a floor.`);
    packed |= level << (3 * objective);
  }
  return packed;
}

function grown<T extends Float64Array | Uint32Array>(from: T, kind: new (length: number) => T): T {
  const to = new kind(from.length * 2);
  to.set(from);
  return to;
}
