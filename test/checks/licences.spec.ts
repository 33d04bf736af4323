import { describe, expect, it } from '@jest/globals';
import { ALLOWED, engineFaults, licenceFaults, refusedIn } from './licences.mjs';

const lockWith = (entry: object) => ({
  packages: { '': {}, 'node_modules/planted': { version: '1.0.0', ...entry } },
});
const nothingInstalled = () => undefined;
const isAllowed = (name: string) => ALLOWED.has(name);

describe('licence check', () => {
  it('accepts a package under a licence of the list', () => {
    expect(licenceFaults(lockWith({ license: 'MIT' }), nothingInstalled)).toEqual([]);
  });

  it.each(['AGPL-3.0-only', 'SEE LICENSE IN LICENSE.md', 'UNLICENSED', 'GPL-2.0 AND MIT', 'CC-BY-4.0'])(
    'refuses a planted package under %s',
    (license) => {
      expect(licenceFaults(lockWith({ license }), nothingInstalled)).toHaveLength(1);
    },
  );

  it('refuses a package that names no licence anywhere', () => {
    expect(licenceFaults(lockWith({}), nothingInstalled)).toEqual(['planted@1.0.0 names no licence']);
  });

  it('reads the old list of licences from the installed package', () => {
    expect(licenceFaults(lockWith({}), () => ({ licenses: [{ type: 'MIT' }] }))).toEqual([]);
  });

  it('skips our own workspaces', () => {
    expect(
      licenceFaults({ packages: { 'node_modules/@bundel/kernel': { link: true } } }, nothingInstalled),
    ).toEqual([]);
  });

  it('lets one good choice of a dual licence suffice, but wants every part of a joint one', () => {
    expect(refusedIn('(GPL-3.0-only OR MIT)', isAllowed)).toEqual([]);
    expect(refusedIn('(MIT OR GPL-3.0-only) AND ISC', isAllowed)).toEqual([]);
    expect(refusedIn('(MIT AND GPL-3.0-only) OR (AGPL-3.0-only)', isAllowed)).toEqual([
      'GPL-3.0-only',
      'AGPL-3.0-only',
    ]);
    expect(refusedIn('Apache-2.0 WITH LLVM-exception', isAllowed)).toEqual([]);
  });
});

describe('engine check', () => {
  it('refuses a package that wants a newer Node', () => {
    const refuses = (_node: string, range: string) => range !== '>=22';
    expect(engineFaults(lockWith({ engines: { node: '>=22' } }), '20.19.0', refuses)).toEqual([
      'planted@1.0.0 wants Node >=22, our floor is 20.19.0',
    ]);
  });
});
