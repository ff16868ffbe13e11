const always = {
  // The socket lies in a folder that only this user can enter; there is no port to clash or to attack.
  listen_addresses: '',
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A failed statement would put a child's name into the log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  max_connections: '100'
}

const lasting = {
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  synchronous_commit: 'on',
  max_wal_size: '4GB',
  wal_compression: 'on',
  random_page_cost: '1.1',
  jit: 'off'
}

const throwaway = {
  ...lasting,
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off'
}

/** The command-line words that set PostgreSQL for a laptop, or for data that nobody will miss. */
export function settings(kind: 'lasting' | 'throwaway'): string[] {
  const chosen = { ...always, ...(kind === 'lasting' ? lasting : throwaway) }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
