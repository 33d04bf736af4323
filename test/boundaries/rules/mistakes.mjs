/** Core rules that find mistakes which neither the type checker nor the formatter finds. */
const names = [
  ...[
    'array-callback-return',
    'for-direction',
    'no-async-promise-executor',
    'no-caller',
    'no-case-declarations',
  ],
  ...[
    'no-compare-neg-zero',
    'no-cond-assign',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-control-regex',
  ],
  ...[
    'no-debugger',
    'no-dupe-else-if',
    'no-duplicate-case',
    'no-empty',
    'no-empty-character-class',
    'no-empty-pattern',
  ],
  ...[
    'no-eval',
    'no-ex-assign',
    'no-extra-boolean-cast',
    'no-fallthrough',
    'no-func-assign',
    'no-implied-eval',
  ],
  ...[
    'no-irregular-whitespace',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-new-func',
    'no-new-wrappers',
  ],
  ...['no-param-reassign', 'no-self-compare', 'no-prototype-builtins', 'no-proto', 'no-regex-spaces'],
  ...['no-return-assign', 'no-self-assign', 'no-sequences', 'no-sparse-arrays'],
  ...[
    'no-unmodified-loop-condition',
    'no-unreachable-loop',
    'no-unsafe-finally',
    'no-unsafe-optional-chaining',
  ],
  ...[
    'no-unused-labels',
    'no-useless-backreference',
    'no-useless-catch',
    'no-useless-escape',
    'no-useless-rename',
    'no-var',
  ],
  ...['no-with', 'prefer-const', 'require-yield', 'use-isnan', 'valid-typeof'],
];

export const likelyMistakes = {
  ...Object.fromEntries(names.map((name) => [name, 'error'])),
  eqeqeq: ['error', 'always', { null: 'ignore' }], // `== null` asks for null and undefined alike
};
