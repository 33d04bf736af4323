/** A scale from 0 to a round number at or above `highest`, with its ticks. */
export function niceScale(highest: number, width: number) {
  const top = highest > 0 ? highest : 1;
  const most = Math.max(2, Math.min(8, Math.floor(width / 70)));
  const rough = top / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 10 * power;
  const count = Math.ceil(top / step);
  const end = step * count;
  return {
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
    scale: (value: number) => (value / end) * width,
  };
}
