/** Pure code is a function of its arguments: no clock, chance, environment, network or output. */

const impureGlobals = [
  ...[
    'process',
    'global',
    'globalThis',
    'self',
    'window',
    'document',
    'navigator',
    'localStorage',
    'sessionStorage',
  ],
  ...[
    'performance',
    'crypto',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'console',
    'Buffer',
    'require',
  ],
  ...[
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'requestAnimationFrame',
    'Worker',
    'Temporal',
  ],
].map((name) => ({ name, message: 'Pure code takes what it needs as an argument.' }));

const impureProperties = [
  {
    object: 'Date',
    property: 'now',
    message: 'Take the instant as an argument: the database clock decides.',
  },
  { object: 'Math', property: 'random', message: 'Chance is an input: take the number as an argument.' },
];

const impureSyntax = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the instant as an argument: the database clock decides.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Take the instant as an argument.' },
  {
    selector: 'VariableDeclarator[init.name=/^(Date|Math)$/]',
    message: 'Do not carry the clock or chance under another name.',
  },
  { selector: 'ImportExpression', message: 'Pure code loads nothing at run time.' },
  { selector: 'MetaProperty[meta.name="import"]', message: 'Pure code does not ask where it lies.' },
];

export const purity = {
  syntax: impureSyntax,
  rules: {
    'no-restricted-globals': ['error', ...impureGlobals],
    'no-restricted-properties': ['error', ...impureProperties],
  },
};
