// Illegal and legal lines for the two compiler passes: `server` (Node, no DOM) and `web` (DOM, no Node).

const strict = [
  ['TS2322', 'const a: string[] = []\nexport const b: string = a[0]'],
  ['TS2375', 'export const a: { b?: string } = { b: undefined }'],
  ['TS1294', 'export enum A { b }'],
  ['TS18046', 'export const a = (b: unknown) => b.c'],
  ['TS1484', "import { a } from './zz-typed.ts'\nexport const b: a = 1"],
]

/** [pass, error, file, code] */
export const illegal = [
  ...[
    'rules.ts',
    'rules/limits.ts',
    'rules/limits.table.ts',
    'limits.table.ts',
    'words.ts',
    'contract.ts',
  ].flatMap(file => [
    ['web', 'TS2591', `src/procedures/@/${file}`, 'export const a = process.env'],
    ['server', 'TS2584', `src/procedures/@/${file}`, 'export const a = document.title'],
  ]),
  ['web', 'TS2591', 'src/kernel/zz-@.ts', 'export const a = process.env'],
  ['server', 'TS2584', 'src/kernel/zz-@.ts', 'export const a = document.title'],
  ['web', 'TS2591', 'src/web/zz-@.tsx', 'export const a = process.env'],
  ['server', 'TS2584', 'src/procedures/@/actions.ts', 'export const a = document.title'],
  ...['server', 'web'].flatMap(pass =>
    strict.map(([error, code]) => [pass, error, 'src/kernel/zz-@.ts', code]),
  ),
]

/** [pass, file, code] that the pass must accept. */
export const legal = [
  ['server', 'src/procedures/@/actions.ts', 'export const a = process.env'],
  ['web', 'src/web/zz-@.tsx', 'export const a = document.title'],
  ['server', 'src/procedures/@/rules.ts', 'export const a = (now: Date) => now.getTime()'],
  ['web', 'src/procedures/@/rules.ts', 'export const a = (now: Date) => now.getTime()'],
]
