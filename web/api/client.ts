/** How the screens ask the server. */

export class ApiError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

type Query = Record<string, string | number | boolean | undefined | null>

function address(path: string, query: Query = {}): string {
  const filled = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const text = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString()
  return text ? `${path}?${text}` : path
}

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (method !== 'GET') headers['x-opora'] = '1'
  if (body !== undefined) headers['content-type'] = 'application/json'
  const request = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
  const answer = await fetch(path, request).catch((fault: Error) => {
    throw new ApiError(0, 'offline', fault.message)
  })
  return heard<T>(answer)
}

async function heard<T>(answer: Response): Promise<T> {
  const text = await answer.text()
  const said = read(text)
  if (answer.ok) return said as T
  const { error = 'failed', message = '' } = (said ?? {}) as { error?: string; message?: string }
  throw new ApiError(answer.status, error, message)
}

function read(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Where a file is fetched by the browser itself. */
export const fileAddress = (path: string, query?: Query): string => address(path, query)

/** Sends a file as it is; what else is told stands in the address. */
export async function sendFile<T>(path: string, query: Query, file: Blob): Promise<T> {
  const headers = { 'x-opora': '1', 'content-type': 'application/octet-stream', accept: 'application/json' }
  const answer = await fetch(address(path, query), { method: 'POST', headers, body: file }).catch((fault: Error) => {
    throw new ApiError(0, 'offline', fault.message)
  })
  return heard<T>(answer)
}

export const get = <T>(path: string, query?: Query): Promise<T> => send('GET', address(path, query))
export const post = <T>(path: string, body?: unknown): Promise<T> => send('POST', path, body)
export const remove = <T>(path: string): Promise<T> => send('DELETE', path)
