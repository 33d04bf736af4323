/** Numbers match within this much of the expected one. */
export const TOLERANCE = 0.0001;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (path: string, key: string | number) => (path === '' ? String(key) : `${path}.${key}`);

const differencesOfObjects = (
  expected: Readonly<Record<string, unknown>>,
  got: Readonly<Record<string, unknown>>,
  path: string,
): readonly string[] => {
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
  return keys.flatMap((key) => {
    if (!(key in got)) return [`${at(path, key)} is missing`];
    if (!(key in expected)) return [`${at(path, key)} is not expected`];
    return differences(expected[key], got[key], at(path, key));
  });
};

/** Where two values differ; empty when they match. Numbers within the tolerance, everything else exactly. */
export const differences = (expected: unknown, got: unknown, path = ''): readonly string[] => {
  if (typeof expected === 'number' && typeof got === 'number') {
    return Math.abs(expected - got) <= TOLERANCE + 1e-12 ? [] : [path];
  }
  if (Array.isArray(expected) && Array.isArray(got)) {
    if (expected.length !== got.length) return [`${path} has another length`];
    return expected.flatMap((value, index) => differences(value, got[index], at(path, index)));
  }
  if (isObject(expected) && isObject(got)) return differencesOfObjects(expected, got, path);
  return expected === got ? [] : [path];
};

/** An expectation may name some of the results only; what it names must match, in full depth. */
export const differencesFrom = (
  expected: Readonly<Record<string, unknown>>,
  got: Readonly<Record<string, unknown>>,
): readonly string[] =>
  Object.entries(expected).flatMap(([key, value]) =>
    key in got ? differences(value, got[key], key) : [`${key} is not among the results`],
  );
