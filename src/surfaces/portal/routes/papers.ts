// Papers: downloads for a party, and the receipt printed at the window right after registration.
import { CaseParams } from '../../../casefile/cases/contract.ts'
import { type Route, reply, route } from '../../../platform/http/route.ts'
import { download } from '../../../resources/documents/index.ts'
import * as visit from '../actions/visit.ts'
import { PaperParams, ReceiptBody } from '../contract.ts'
import { receiptPage } from '../pages/receipt.ts'
import { base } from '../views/frame.ts'
import { receiptViews, type SlipGiven } from '../views/receipt.ts'

export const paperRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: `${base}/case/:code/papers/:file`,
    right: 'public',
    params: PaperParams,
    handle: async call => {
      const visitor = await visit.visitorOf(
        call.house,
        call.caller.cookies[visit.stayCookie],
        call.params.code,
      )
      const file = await download(call.house, visitor.permit, {
        caseId: visitor.caseId,
        fileId: call.params.file,
      })
      return reply({
        stream: file.content,
        headers: {
          'content-type': file.type,
          'content-length': String(file.bytes),
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
          'content-security-policy': "default-src 'none'; sandbox",
          'cache-control': 'no-store',
        },
      })
    },
  }),
  route({
    method: 'POST',
    path: '/api/cases/:id/receipt',
    right: 'case.see',
    subject: 'case',
    params: CaseParams,
    body: ReceiptBody,
    handle: async call => {
      const views = await receiptViews(call.house, call.permit, {
        caseId: call.params.id,
        slips: call.body.slips as SlipGiven[],
        large: call.body.large,
        origin: call.caller.origin,
        lang: call.lang,
      })
      return reply({ json: { html: views.map(receiptPage).join('\n') } })
    },
  }),
]
