// The roles of the embedded database, as statements for PostgreSQL's single-user mode: one line each.
import type { DatabaseKeys } from './state-folder.ts'

/** The launcher's own superuser; nothing that serves ever has its password. */
export const keeper = 'onedoor_keeper'

export const databaseName = 'onedoor'

/** Statements that make (or make again) the roles with these passwords; safe to repeat. */
export function composeRoles({ passwords }: DatabaseKeys): string[] {
  const plain = 'login nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit'
  return [
    `alter role ${keeper} password '${passwords.keeper}'`,
    ...(['owner', 'app', 'worker'] as const).flatMap(role => [
      composeIfAbsent(`onedoor_${role}`),
      `alter role onedoor_${role} ${plain} password '${passwords[role]}'`,
    ]),
  ]
}

/** Statements that make the database; once only. */
export const composeDatabase = (): string[] => [
  `create database ${databaseName} owner onedoor_owner`,
  `revoke all on database ${databaseName} from public`,
  `grant connect on database ${databaseName} to onedoor_app, onedoor_worker`,
  'revoke connect, temporary on database postgres, template1 from public',
]

/** Connection address of a role. */
export const addressOf = (user: string, password: string, at: { port: number; database: string }): string =>
  `postgres://${user}:${password}@127.0.0.1:${at.port}/${at.database}`

const composeIfAbsent = (role: string) =>
  `do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role}; end if; end $$`
