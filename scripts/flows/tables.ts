// The printed tables: the centre's limits, roles × rights, and the right every route asks for.
import { limitsTable } from '../../src/casefile/deadlines/rules/limits.table.ts'
import { type LimitKind, limitKinds } from '../../src/casefile/deadlines/words.ts'
import { rightsTable } from '../../src/foundation/access/rules/rights.table.ts'
import { type Right, rights, roles } from '../../src/foundation/access/words.ts'
import { routes } from '../../src/main.ts'

const unit = { W: '个工作日', C: '日', H: '小时', O: '分钟（办公时间）' } as const
const said = (length: { unit: keyof typeof unit; count: number } | undefined) =>
  length ? `${length.count} ${unit[length.unit]}` : ''

/** 中心内部时限. */
export function limitsChapter(): string {
  const rows = Object.entries(limitsTable).map(([kind, row]) => {
    const { simple, ordinary, complex, hard } = row.lengths
    return `| ${limitKinds[kind as LimitKind].zh} | ${[simple, ordinary, complex, hard, row.urgent].map(said).join(' | ')} | ${row.basis} |`
  })
  return [
    '# 规则手册 / Rule book',
    '',
    '## 中心内部时限（缺省值；只能更严）',
    '',
    '| 环节 | 简易 | 一般 | 复杂 | 疑难 | 紧急 | 依据 |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

const reachWords = { own: '授予的案件', centre: '全中心', system: '', none: '' } as const

/** 岗位 × 权限. */
export function rightsChapter(): string {
  const codes = Object.keys(rights) as Right[]
  const head = `| 岗位 | ${codes.map(code => rights[code].zh).join(' | ')} |`
  const rows = rightsTable.map(
    row =>
      `| ${roles[row.role].zh} | ${codes.map(code => (row.holds[code] ? reachWords[row.holds[code]] : '')).join(' | ')} |`,
  )
  return [
    '# 岗位与权限 / Roles and rights',
    '',
    '“授予的案件”：只及于授予本人、本单位、本窗口的案件；“全中心”不含密封案件，密封案件只认点名授权。',
    '',
    head,
    `|${'---|'.repeat(codes.length + 1)}`,
    ...rows,
    '',
  ].join('\n')
}

/** 接口 × 权限. */
export function routesChapter(): string {
  const rows = routes.map(
    route =>
      `| \`${route.method} ${route.path}\` | ${rights[route.right as Right]?.zh ?? '公开'} \`${route.right}\` | ${route.subject === 'case' ? '案件须在权限范围内' : ''} |`,
  )
  return [
    '## 接口与权限 / Routes and rights',
    '',
    '| 接口 | 权限 | 范围 |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
