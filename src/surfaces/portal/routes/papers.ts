// Papers: downloads for a party, and the receipt printed at the window right after registration.
import { CaseParams } from '../../../casefile/cases/contract.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { type Route, reply, route } from '../../../platform/http/route.ts'
import { pagePolicy } from '../../../platform/pages.ts'
import { download } from '../../../resources/documents/index.ts'
import * as visit from '../actions/visit.ts'
import { CodeParams, PATHS, PaperParams, ReceiptBody, WishQuery } from '../contract.ts'
import { PAPER_CSS } from '../pages/paper-style.ts'
import { receiptPage } from '../pages/receipt.ts'
import { base } from '../views/frame.ts'
import { receiptViews, type SlipGiven } from '../views/receipt.ts'
import { isOpenTo } from '../views/story.ts'
import { wishesOf } from './answering.ts'

export const paperRoutes: readonly Route[] = [
  // The person's own print: without the query word, which is known only on the first slip.
  route({
    method: 'GET',
    path: `${base}/case/:code/receipt`,
    right: 'public',
    params: CodeParams,
    query: WishQuery,
    handle: async call => {
      const { code } = call.params
      const visitor = await visit.visitorOf(call.house, call.caller.cookies[visit.stayCookie], code)
      visit.mustBeOwn(visitor)
      const { lang, largePrint: large } = wishesOf(call)
      const asked = { caseId: visitor.caseId, slips: [{ partyId: visitor.partyId }], large, lang }
      const here = PATHS.receipt(code)
      const views = await receiptViews(call.house, visitor.permit, {
        ...asked,
        origin: call.caller.origin,
        here,
      })
      const headers = { 'content-security-policy': pagePolicy(PAPER_CSS) }
      return reply({ html: views.map(receiptPage).join('\n'), headers })
    },
  }),
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
      if (!(await isOpenTo(call.house, visitor, call.params.file)))
        throw new Refusal('no_such_file', {}, undefined, 'missing')
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
