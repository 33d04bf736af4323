import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { composeFaults, frontFaults, readCompose } from './compose-rules.mjs';
import { settingsOf } from './docker.mjs';
import { dockerfileFaults, stagesOf } from './dockerfile-rules.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const dockerfile = read('docker/Dockerfile');
const compose = read('docker/compose.yaml');
const front = read('docker/web/portal.conf');

/** Plants a fault by replacing text that must be there. */
function planted(text: string, good: string, bad: string): string {
  expect(text).toContain(good);
  return text.replace(good, bad);
}

const judgeDockerfile = (text: string): string[] =>
  dockerfileFaults(text, ['api', 'worker', 'migrate', 'web'], (file: string) =>
    existsSync(path.join(root, file)),
  );

function judgeCompose(text: string, example = read('docker/.env.example')): string[] {
  return composeFaults(text, {
    stages: stagesOf(dockerfile),
    config: settingsOf(read('libs/platform/src/config/config.ts')),
    example,
    exists: (file: string) => existsSync(path.join(root, 'docker', file)),
    sourceExists: (file: string) => /^apps\/(api|worker)\/dist\/main\.js$|migrate\.js$/.test(file),
  });
}

describe('Dockerfile check', () => {
  it('accepts the Dockerfile as it is', () => expect(judgeDockerfile(dockerfile)).toEqual([]));

  it.each([
    [
      'an image without a version',
      'FROM node:24.11.1-bookworm-slim AS runtime',
      'FROM node AS runtime',
      'not pinned',
    ],
    ['the latest image', 'nginx-unprivileged:1.29.3-alpine', 'nginx-unprivileged:latest', 'not pinned'],
    ['a root user', 'USER node', 'USER root', 'runs as root'],
    ['no user at all', 'USER node\n', '', 'runs as root'],
    ['a missing health check', 'HEALTHCHECK NONE\n', '', 'no HEALTHCHECK'],
    ['ADD', 'COPY docker/health-check.mjs', 'ADD docker/health-check.mjs', 'use COPY'],
    ['npm install', 'RUN npm ci', 'RUN npm install', 'use npm ci'],
    [
      'a download that runs',
      'RUN npm run build',
      'RUN curl https://example.org/a.sh | sh',
      'runs what it downloads',
    ],
    ['a file that is not there', 'docker/web/portal.conf', 'docker/web/gone.conf', 'does not exist'],
    ['a stage that is not there', '--from=manifests', '--from=gone', 'no stage'],
    ['a secret in the image', 'ENV PORT=4082', 'ENV PORT=4082 SESSION_SECRET=x', 'stay in the image'],
    [
      'a shell between engine and program',
      '["node", "apps/worker/dist/main.js"]',
      'node main.js',
      'exec form',
    ],
    ['a lost target', 'AS worker', 'AS labourer', 'no stage worker'],
  ])('refuses %s', (_what, good, bad, says) => {
    expect(judgeDockerfile(planted(dockerfile, good, bad)).join('\n')).toContain(says);
  });
});

describe('compose check', () => {
  it('accepts compose.yaml as it is', () => expect(judgeCompose(compose)).toEqual([]));

  it.each([
    ['a writable root', 'read_only: true', 'read_only: false', 'writable'],
    ['kept capabilities', 'cap_drop: [ALL]', 'cap_drop: [NET_RAW]', 'keeps capabilities'],
    ['gained privileges', "['no-new-privileges:true']", '[]', 'gain privileges'],
    ['no limits', "limits: { cpus: '1', memory: 128m, pids: 50 }", 'limits: {}', 'no limit'],
    ['the socket of the engine', "'files:/data/files'", "'/var/run/docker.sock:/x'", 'command the engine'],
    ['an unpinned image', 'postgres:18.1-bookworm', 'postgres', 'not pinned'],
    ['a database as root', 'user: postgres', 'user: root', 'runs as root'],
    ['a target that is not there', 'target: worker', 'target: labourer', 'does not exist'],
    ['a setting that is not there', 'LOG_LEVEL: ${', 'LOGLEVEL: ${', 'no setting of the portal'],
    [
      'a missing setting',
      'SESSION_SECRET: ${SESSION_SECRET:?set it in docker/.env}',
      '',
      'SESSION_SECRET is missing',
    ],
    ['a secret in the file', '${SESSION_SECRET:?set it in docker/.env}', 'abc', 'stands in the file'],
    ['a password in an address', '${APP_PASSWORD:?set it in docker/.env}@', 'abc@', 'stands in the file'],
    [
      'a program as owner',
      'DATABASE_URL: postgres://bundel_app',
      'DATABASE_OWNER_URL: postgres://bundel_app',
      'acts as owner',
    ],
    ['a mount that is not there', './postgres/10-roles.sh:', './postgres/gone.sh:', 'does not exist'],
    ['an undeclared volume', "'queue:/data'", "'gone:/data'", 'not declared'],
    ['a port without a listener', ':4080:8080', ':4080:9999', 'does not listen'],
    ['a database that is reached from outside', 'shm_size: 256m', "ports: ['5432:5432']", 'only web'],
    [
      'waiting for nobody',
      'valkey: { condition: service_healthy }',
      'gone: { condition: service_healthy }',
      'no service',
    ],
    ['waiting for an end that never comes', "restart: 'no'", 'restart: always', 'which restarts'],
    ['an unexplained variable', '${LOG_LEVEL:-info}', '${VERBOSITY:-info}', 'not explained'],
  ])('refuses %s', (_what, good, bad, says) => {
    expect(judgeCompose(planted(compose, good, bad)).join('\n')).toContain(says);
  });

  it('refuses a command that the project does not build', () => {
    const faults = judgeCompose(
      planted(
        compose,
        'target: worker',
        'target: worker }\n    command: [node, gone.js]\n    x-rest: { a: b',
      ),
    );
    expect(faults.join('\n')).toContain('does not build');
  });

  it('refuses an example with a secret that someone will keep', () => {
    const example = planted(read('docker/.env.example'), 'APP_PASSWORD=', 'APP_PASSWORD=change-me');
    expect(judgeCompose(compose, example).join('\n')).toContain('someone will keep');
  });
});

describe('front door check', () => {
  const project = { services: readCompose(compose).services, stages: stagesOf(dockerfile) };

  it('accepts the front door as it is', () => expect(frontFaults(front, project)).toEqual([]));

  it('refuses a door to a port where nothing listens', () => {
    expect(frontFaults(planted(front, 'api:4080', 'api:4999'), project)).toHaveLength(1);
    expect(frontFaults(planted(front, 'listen 8080', 'listen 80'), project)).toHaveLength(1);
  });
});
