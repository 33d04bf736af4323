// The typed GraphQL documents in the web libraries are what codegen makes of the schema and the documents of today.
import { execFileSync } from 'node:child_process';
import { report } from './report.mjs';

const git = (...words) => execFileSync('git', words, { encoding: 'utf8' });
const folders = ['apps/web/src/generated', 'libs/*/web/src/generated'];
const state = () =>
  git('status', '--porcelain', '--untracked-files=all', '--', ...folders) + git('diff', '--', ...folders);

const before = state();
execFileSync('npm', ['run', '--silent', 'codegen'], { stdio: ['ignore', 'ignore', 'inherit'] });
const after = state();
const faults =
  before === after
    ? []
    : ['Generated documents are stale. `npm run codegen` has now renewed them: commit the outcome.'];
report('The generated documents fit the schema.', faults);
