// Why the embedded database could not start, in words that say what to do.

export type StartFaultCode = keyof typeof sentences

/** A start refused for a known reason; `zh` and `en` are whole sentences for a terminal. */
export class StartFault extends Error {
  readonly code: StartFaultCode
  readonly zh: string
  readonly en: string

  constructor(code: StartFaultCode, about = '', cause?: unknown) {
    const { zh, en } = sentences[code](about)
    super(`${zh}\n${en}`, cause === undefined ? {} : { cause })
    this.name = 'StartFault'
    this.code = code
    this.zh = zh
    this.en = en
  }
}

/** Gives an operating-system error its sentence; anything unknown stays as it was. */
export function explainStart(error: unknown, place: string): unknown {
  if (error instanceof StartFault) return error
  const { code, path = place } = (error ?? {}) as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return new StartFault('disk-full', place, error)
  if (code && closed.has(code)) return new StartFault('folder-not-writable', path, error)
  return error
}

/** Gives the last lines PostgreSQL wrote the sentence that fits them. */
export function explainDeath(
  words: string,
  about: { readonly place: string; readonly port?: number },
): StartFault {
  if (/no space left|disk quota/i.test(words)) return new StartFault('disk-full', about.place)
  if (/address already in use|could not bind/i.test(words))
    return new StartFault('port-taken', String(about.port))
  if (/could not look up effective user/i.test(words)) return new StartFault('account-nameless')
  if (/GLIBC|error while loading shared|cannot execute|ENOENT|ENOEXEC|administrative perm/i.test(words))
    return new StartFault('binary-cannot-run', words)
  return new StartFault('database-broken', `${about.place}\n${words}`)
}

const closed = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'])

const ownDatabase = {
  zh: '也可以把 DATABASE_URL 指向一台 PostgreSQL 15 或更新的数据库。',
  en: 'Or point DATABASE_URL to a PostgreSQL 15 or newer.',
}

const sentences = {
  'folder-not-writable': (place: string) => ({
    zh: `数据目录不可读写：${place}。请让启动本程序的账户拥有它（chown -R），或用 ONEDOOR_DATA 换一个目录。`,
    en: `The data folder cannot be read and written: ${place}. Give it to the account that starts this program (chown -R), or choose another folder with ONEDOOR_DATA.`,
  }),
  'disk-full': (place: string) => ({
    zh: `磁盘空间不足（至少要有 200 MB 可用）：${place}。请腾出空间后重新启动，已存的数据不受影响。`,
    en: `The disk is full (at least 200 MB must be free): ${place}. Make room and start again; what is stored is safe.`,
  }),
  'another-instance': (holder: string) => ({
    zh: `另一个正在运行的程序占用着这个数据目录（${holder}）。请先停掉它，或用 ONEDOOR_DATA 换一个目录。`,
    en: `Another running instance holds this data folder (${holder}). Stop it first, or choose another folder with ONEDOOR_DATA.`,
  }),
  'package-missing': (name: string) => ({
    zh: `本机平台的数据库程序没有安装：${name}。请运行 npm ci（不要加 --omit=optional）。${ownDatabase.zh}`,
    en: `The database program for this platform is not installed: ${name}. Run npm ci (without --omit=optional). ${ownDatabase.en}`,
  }),
  'binary-cannot-run': (words: string) => ({
    zh: `数据库程序在本机无法运行（需要 glibc 2.27 以上的 Linux、macOS 或 Windows；不支持 Alpine）：${words}。${ownDatabase.zh}`,
    en: `The database program cannot run on this machine (it needs Linux with glibc 2.27 or newer, macOS or Windows; not Alpine): ${words}. ${ownDatabase.en}`,
  }),
  'account-missing': () => ({
    zh: `数据库不能用 root 运行，而本机没有 postgres 或 nobody 账户。请换普通账户启动。${ownDatabase.zh}`,
    en: `The database must not run as root, and this machine has neither a postgres nor a nobody account. Start as an ordinary user. ${ownDatabase.en}`,
  }),
  'account-nameless': () => ({
    zh: `当前账户在 /etc/passwd 里没有名字，数据库无法初始化。请换一个有名字的账户启动。${ownDatabase.zh}`,
    en: `The present account has no name in /etc/passwd, so the database cannot be set up. Start as a named user. ${ownDatabase.en}`,
  }),
  'port-taken': (port: string) => ({
    zh: `数据库端口 ${port} 已被占用。请停掉占用它的程序，或换一个端口。`,
    en: `The database port ${port} is taken. Stop the program that uses it, or choose another port.`,
  }),
  'locale-wrong': (found: string) => ({
    zh: `数据库的字符集或区域不对（${found}），中文检索会失效。请改用 UTF8 与 C.UTF-8 重建数据库后导入备份。`,
    en: `The database has the wrong encoding or locale (${found}); searching Chinese would fail. Rebuild it with UTF8 and C.UTF-8 and restore a backup.`,
  }),
  'other-version': (versions: string) => ({
    zh: `数据目录由另一个大版本的数据库建立（${versions}）。请用原来的版本导出备份，再在新目录导入。`,
    en: `The data folder was made by another major version of the database (${versions}). Export a backup with the old version and restore it into a new folder.`,
  }),
  'database-broken': (words: string) => ({
    zh: `数据库没有启动成功，日志在 ${words}`,
    en: `The database did not start; its log: ${words}`,
  }),
} satisfies Record<string, (about: string) => { zh: string; en: string }>
