// One kept-alive HTTP connection that asks and waits: little more than a socket, so that the generator costs little.
import { connect, type Socket } from 'node:net'

export type Request = { method: string; path: string; cookie: string; body?: string; key?: string }
export type Connection = { ask(request: Request): Promise<{ status: number; body: string }>; close(): void }

/** Opens a connection to the house on this machine. */
export function openConnection(port: number): Connection {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let held = Buffer.alloc(0)
  let waiting:
    | { resolve(answer: { status: number; body: string }): void; reject(error: Error): void }
    | undefined
  socket.on('data', piece => {
    held = held.length ? Buffer.concat([held, piece]) : piece
    const answer = readAnswer(held)
    if (!answer) return
    held = Buffer.alloc(0)
    waiting?.resolve(answer)
  })
  const fail = () => waiting?.reject(new Error('the connection was lost'))
  socket.on('error', fail)
  socket.on('close', fail)
  return {
    ask: request =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        write(socket, request, port)
      }),
    close: () => socket.destroy(),
  }
}

function write(socket: Socket, { method, path, cookie, body, key }: Request, port: number) {
  const head = [
    `${method} ${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    `cookie: ${cookie}`,
    'x-onedoor: 1',
    ...(key ? [`idempotency-key: ${key}`] : []),
    ...(body ? ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`] : []),
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${body ?? ''}`)
}

function readAnswer(held: Buffer): { status: number; body: string } | undefined {
  const end = held.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = held.toString('latin1', 0, end)
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
  if (held.length < end + 4 + length) return undefined
  return { status: Number(head.slice(9, 12)), body: held.toString('utf8', end + 4, end + 4 + length) }
}
