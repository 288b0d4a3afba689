// Papers of a journey: proof handed in, Word files taken out and read as a person would read them.
import PizZip from 'pizzip'
import { expect } from 'vitest'
import type { Centre, Person } from './people.ts'

/** A payment slip as a bank prints it: a PDF of one empty page. */
export const bankSlip = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** Hands a file in to a case; answers its id. */
export async function handIn(
  { app }: Centre,
  who: Person,
  to: { caseId: string; name: string; purpose: string; content: Buffer },
): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: `/api/cases/${to.caseId}/files?name=${encodeURIComponent(to.name)}&purpose=${to.purpose}`,
    headers: { cookie: who.cookie, 'x-onedoor': '1', 'content-type': 'application/octet-stream' },
    payload: to.content,
  })
  expect([to.name, answer.statusCode]).toEqual([to.name, 200])
  return answer.json().id
}

/** Every word of a Word file of a case: the head of the page, then the page. */
export async function readPaper(
  { app }: Centre,
  who: Person,
  { caseId, fileId }: { caseId: string; fileId: string },
): Promise<string> {
  const answer = await app.inject({
    url: `/api/cases/${caseId}/files/${fileId}`,
    headers: { cookie: who.cookie, 'x-onedoor': '1' },
  })
  expect(answer.statusCode).toBe(200)
  const paper = new PizZip(answer.rawPayload)
  const parts = ['word/header1.xml', 'word/document.xml'].map(name => paper.file(name)?.asText() ?? '')
  return parts
    .join('')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
}
