import { describe, expect, test } from '@jest/globals';

interface Parsed {
  readonly ok: boolean;
  readonly sentence?: string;
  readonly options?: Record<string, unknown>;
}
interface OptionsModule {
  parseStartOptions(words: readonly string[]): Parsed;
  forgottenDashes(environment: Record<string, string>): string | null;
}
interface VersionModule {
  nodeTooOld(version: string): string | null;
}

const start = '../../apps/launcher/start';
const { parseStartOptions, forgottenDashes } = (await import(`${start}/options.mjs`)) as OptionsModule;
const { nodeTooOld } = (await import(`${start}/node-version.mjs`)) as VersionModule;

const sentenceOf = (words: readonly string[]): string => parseStartOptions(words).sentence ?? '';

describe('the options of the start command', () => {
  test('are all off when nothing is said', () => {
    expect(parseStartOptions([]).options).toEqual({
      port: null,
      data: null,
      reset: false,
      yes: false,
      demo: true,
      dev: false,
      help: false,
    });
  });

  test('take a value after a space and after an equals sign', () => {
    expect(parseStartOptions(['--port', '5080', '--data=./copy']).options).toMatchObject({
      port: 5080,
      data: './copy',
    });
  });

  test('may be combined', () => {
    expect(parseStartOptions(['--reset', '--yes', '--no-demo', '--dev']).options).toMatchObject({
      reset: true,
      yes: true,
      demo: false,
      dev: true,
    });
  });

  test('refuse what does not exist with a sentence', () => {
    expect(sentenceOf(['--fast'])).toContain('--fast does not exist');
    expect(sentenceOf(['--reset=now'])).toContain('--reset=now does not exist');
    expect(sentenceOf(['5080'])).toContain('5080 does not exist');
  });

  test('refuse a port that is none', () => {
    for (const port of ['0', 'x', '70000', '-1', '4080.5']) {
      expect(sentenceOf(['--port', port])).toContain('is not a port');
    }
  });

  test('refuse a missing value', () => {
    expect(sentenceOf(['--port'])).toContain('needs a value');
    expect(sentenceOf(['--data', '--reset'])).toContain('needs a value');
  });

  test('tell when npm kept an option because the dashes were forgotten', () => {
    expect(forgottenDashes({ npm_config_reset: 'true' })).toContain('npm start -- --reset');
    expect(forgottenDashes({ npm_config_registry: 'x' })).toBeNull();
  });
});

test('a Node that is too old is told what to do', () => {
  expect(nodeTooOld('20.18.3')).toContain('20.19');
  expect(nodeTooOld('18.20.0')).not.toBeNull();
  expect(nodeTooOld('20.19.0')).toBeNull();
  expect(nodeTooOld('24.1.0')).toBeNull();
});
