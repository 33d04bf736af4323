import { describe, expect, it } from '@jest/globals';
import { parseKvkNumber } from './kvk.js';
import { isTestOin, oinFromKvk, parseOin, splitOin } from './oin.js';
import { valueOf } from './result.js';

const codesOf = (text: string) => {
  const result = parseOin(text);
  return result.ok ? [] : result.errors.map((problem) => problem.code);
};

describe('OIN', () => {
  it.each([
    ['00000001002220647000', '00000001', '002220647'],
    ['00000001822477348000', '00000001', '822477348'],
    ['00000004194049711000', '00000004', '194049711'],
    ['00000003513193310000', '00000003', '51319331'],
    ['00000099000000123000', '00000099', '000000123'],
  ])('reads %s as register %s and main number %s', (text, prefix, main) => {
    expect(parseOin(text)).toEqual({ ok: true, value: text });
    expect(splitOin(text)).toMatchObject({ prefix, main });
  });

  it('refuses a suffix that is not zeros, and still shows its elements', () => {
    expect(codesOf('00000003558709300010')).toEqual(['oin.suffix']);
    expect(splitOin('00000003558709300010')).toEqual({
      prefix: '00000003',
      main: '55870930',
      suffix: '0010',
    });
  });

  it('reports every problem at once', () => {
    expect(codesOf('00000001002220648001')).toEqual(['oin.suffix', 'oin.rsin']);
    expect(codesOf('00000042002220647001')).toEqual(['oin.prefix', 'oin.suffix']);
    expect(codesOf('00000003A58709300000')).toEqual(['oin.kvk']);
  });

  it.each([
    '',
    '0000000100222064700',
    '000000010022206470000',
    '0000000A002220647000',
    '00000001 00222064700',
  ])('refuses %j as no OIN at all', (text) => expect(codesOf(text)).toEqual(['oin.format']));

  it('keeps a main number with letters, as some registers give them', () => {
    expect(codesOf('0000000700000ab12000')).toEqual([]);
  });

  it.each([
    ['89546597', '00000003895465970000'],
    ['33880745', '00000003338807450000'],
    ['01234567', '00000003012345670000'],
  ])('gives the organisation with KvK number %s the OIN %s', (kvk, oin) => {
    expect(oinFromKvk(valueOf(parseKvkNumber(kvk)))).toBe(oin);
    expect(codesOf(oin)).toEqual([]);
  });

  it('knows test numbers from real ones', () => {
    expect(isTestOin(valueOf(parseOin('00000099000000123000')))).toBe(true);
    expect(isTestOin(valueOf(parseOin('00000001002220647000')))).toBe(false);
  });
});
