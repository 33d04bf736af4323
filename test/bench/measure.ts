/** One figure of a benchmark; `goal` is written ">= 40" or "<= 4". */
export interface Figure {
  readonly metric: string;
  readonly value: number;
  readonly goal?: string;
}

type Work = () => unknown;

export interface RatioOptions {
  /** Measured pairs; the medians are compared. At least 5. */
  readonly rounds?: number;
  /** Pairs that are run and thrown away first. */
  readonly warmUp?: number;
  /** `time` is the clock on the wall, `cpu` what this process used of the processor. */
  readonly clock?: 'time' | 'cpu';
}

/** Median of some numbers; the mean of the two in the middle when their count is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) throw new Error('There is no median of nothing.');
  const upper = sorted[Math.floor(middle)] as number;
  return Number.isInteger(middle) ? ((sorted[middle - 1] as number) + upper) / 2 : upper;
}

/**
 * How much longer `subject` takes than `baseline`, in the same process. The two take turns, and every other round in
 * the other order, so that a noisy machine disturbs both alike.
 * @returns ratio of the medians and the medians themselves in milliseconds
 */
export async function ratioTo(
  baseline: Work,
  subject: Work,
  options: RatioOptions = {},
): Promise<{ ratio: number; baselineMs: number; subjectMs: number }> {
  const { rounds = 7, warmUp = 2, clock = 'time' } = options;
  if (rounds < 5) throw new Error('A median of less than 5 rounds says nothing.');
  const baselines: number[] = [];
  const subjects: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const pair: [number[], Work][] = [
      [baselines, baseline],
      [subjects, subject],
    ];
    for (const [into, work] of round % 2 === 0 ? pair : pair.reverse()) {
      const spent = await measure(work, clock);
      if (round >= 0) into.push(spent);
    }
  }
  const [baselineMs, subjectMs] = [median(baselines), median(subjects)];
  return {
    ratio: rounded(subjectMs / baselineMs),
    baselineMs: rounded(baselineMs),
    subjectMs: rounded(subjectMs),
  };
}

async function measure(work: Work, clock: 'time' | 'cpu'): Promise<number> {
  const cpu = process.cpuUsage();
  const time = performance.now();
  await work();
  if (clock === 'time') return performance.now() - time;
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1000;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
