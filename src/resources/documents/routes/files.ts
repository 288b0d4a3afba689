// Files over HTTP: raw upload, download as an attachment that no browser will run.
import type { Readable } from 'node:stream'
import { type Route, reply, route } from '../../../platform/http/route.ts'
import { uploadOf } from '../../../platform/http/server.ts'
import { download, mostBytes, upload } from '../actions/files.ts'
import { FileList, FileParams, FileShape, FilesParams, UploadQuery } from '../contract.ts'
import { listFiles } from '../views/files.ts'

export const fileRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/cases/:id/files',
    right: 'case.see',
    subject: 'case',
    params: FilesParams,
    answer: FileList,
    handle: call => listFiles(call.house, call.permit, call.params.id),
  }),
  route({
    method: 'POST',
    path: '/api/cases/:id/files',
    right: 'case.see',
    subject: 'case',
    takes: 'file',
    maxBytes: mostBytes,
    params: FilesParams,
    query: UploadQuery,
    answer: FileShape,
    handle: call => {
      const { name, purpose } = call.query
      const content = uploadOf(call.body) as Readable
      const file = { name, purpose, content, forParty: call.query['for-party'] === '1' }
      return upload(call.house, call.permit, call.params.id, { file, ...call.ask })
    },
  }),
  route({
    method: 'GET',
    path: '/api/cases/:id/files/:file',
    right: 'case.see',
    subject: 'case',
    params: FileParams,
    handle: async call => {
      const file = await download(call.house, call.permit, {
        caseId: call.params.id,
        fileId: call.params.file,
      })
      return reply({ stream: file.content, headers: headersOf(file) })
    },
  }),
]

/** RFC 6266 and RFC 8187: the Chinese name for today's browsers, a plain one for the others. */
const headersOf = ({ name, type, bytes }: { name: string; type: string; bytes: number }) => ({
  'content-type': type,
  'content-length': String(bytes),
  'content-disposition': `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${encoded(name)}`,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'no-store',
})

const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
