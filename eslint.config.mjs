// Structure only: sizes, purity of rules, screens that never decide. Format and plain lint are Biome's.
import tseslint from 'typescript-eslint'

const tests = ['**/*.test.ts', '**/*.test.tsx']
const pure = ['src/kernel/**/*.ts', 'src/*/*/{words,contract}.ts', 'src/surfaces/portal/pages/**/*.ts']
const rules = ['src/*/*/rules.ts', 'src/*/*/rules/**/*.ts', 'src/*/*/**/*.table.ts']
const deeds = ['src/*/*/{actions,views}.ts', 'src/*/*/{actions,views}/**/*.ts']
const front = ['src/{ui,web}/**/*.{ts,tsx}']

const no = (selector, message) => ({ selector, message })
const restrict = (files, ...bans) => ({
  files,
  ignores: tests,
  rules: { 'no-restricted-syntax': ['error', ...bans.flat()] },
})

const localTime = '/^get(FullYear|Month|Date|Day|Hours|Minutes)$/'
const purity = [
  no(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    'A rule is told the time; it looks at no clock.',
  ),
  no("CallExpression[callee.name='Date']", 'A rule is told the time; it looks at no clock.'),
  no("MemberExpression[object.name='Date'][property.name='now']", 'A rule is told the time.'),
  no("MemberExpression[object.name='Date'][property.value='now']", 'A rule is told the time.'),
  no("MemberExpression[object.name='Math'][property.name='random']", 'A rule is told its luck.'),
  no("MemberExpression[object.name='Math'][property.value='random']", 'A rule is told its luck.'),
  no(
    `CallExpression[arguments.length=0][callee.property.name=${localTime}]`,
    'A rule is told the place; the time zone of the machine is not its own. Use getUTC… and the calendar.',
  ),
  no(':function[async=true]', 'A rule never waits: no I/O.'),
  no('AwaitExpression', 'A rule never waits.'),
  no('ForOfStatement[await=true]', 'A rule never waits.'),
  no("NewExpression[callee.name='Promise']", 'A rule never waits.'),
]

const errorName = '/^(Type|Range|Syntax|Aggregate|Eval|Reference)?Error$/'
const errorKinds = [
  no(
    `NewExpression[callee.name=${errorName}]`,
    'Say Refusal (a rule says no) or Fault (a bug), never a bare error.',
  ),
  no(
    `CallExpression[callee.name=${errorName}]`,
    'Say Refusal (a rule says no) or Fault (a bug), never a bare error.',
  ),
  no('ThrowStatement > :matches(Literal, TemplateLiteral)', 'Throw a Refusal or a Fault.'),
]

// A status of the field is a word; the answer code of HTTP is a number and may be compared.
const word = ':matches(Literal[raw=/^[^0-9]/], TemplateLiteral)'
const named = side => [
  `[${side}.name=/[sS]tatus$/]`,
  `[${side}.property.name=/[sS]tatus$/]`,
  `[${side}.expression.property.name=/[sS]tatus$/]`,
]
const message = 'A screen never decides from a status: the server sends offers.'
const undecided = [
  ...named('left').map(is => no(`BinaryExpression[operator=/^[!=]==?$/]${is} > ${word}.right`, message)),
  ...named('right').map(is => no(`BinaryExpression[operator=/^[!=]==?$/]${is} > ${word}.left`, message)),
  ...named('discriminant').map(is => no(`SwitchStatement${is}`, message)),
  ...named('arguments.0').map(is =>
    no(`CallExpression[callee.property.name=/^(includes|has)$/]${is}`, message),
  ),
]

const ambient = [
  'performance',
  'crypto',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'data/', '.canary*/'] },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}'],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      complexity: ['error', 12],
      'max-params': ['error', 4],
    },
  },
  { files: ['**/*.table.ts', '**/words.ts'], rules: { 'max-lines': 'off' } },
  {
    files: [...pure, ...rules],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[...ambient, 'globalThis', 'console'].map(name => ({
          name,
          message: 'A rule has no surroundings.',
        })),
      ],
    },
  },
  restrict(pure, purity),
  restrict(rules, purity, errorKinds),
  restrict(deeds, errorKinds),
  restrict(front, undecided),
)
