import chromium from '@sparticuz/chromium';

/** Arguments that stop the browser from asking the outside world anything. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Meant for one short page in a small container; here a crashed page would take the other journeys along. */
const notForJourneys = ['--single-process', '--no-zygote', '--headless'];

/** Unpacks the Chromium of the npm package into the temporary folder and tells how to run it. */
export async function findChromium(): Promise<{ path: string; args: readonly string[] }> {
  const args = chromium.args.filter((word) => !notForJourneys.some((name) => word.startsWith(name)));
  return { path: await chromium.executablePath(), args: [...new Set([...args, ...quiet])] };
}
