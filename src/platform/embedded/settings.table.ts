// PostgreSQL's settings for one modest server; the administrator may change them in pgdata/postgresql.conf.

/** Written once, when the database is made. */
export const firstSettings = {
  max_connections: '60',
  shared_buffers: '256MB',
  effective_cache_size: '2GB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  jit: 'off',
  wal_compression: 'on',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
}

/** Given at every start, above the file: what safety and privacy stand on. Error details may quote a row. */
export const firmSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
}

/** Everyone who connects, connects over loopback with a password. */
export const whoMayConnect = `# Written by OneDoor.
host all all 127.0.0.1/32 scram-sha-256
`
