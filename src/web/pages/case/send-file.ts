// Sending one file as it is, with how far it has come: fetch cannot tell that, XMLHttpRequest can.
import { Problem, query } from '../../api.ts'

export type FileTarget = {
  readonly caseId: string
  readonly purpose: string
  readonly forParty: boolean
  /** The same key makes a repeated try the same file. */
  readonly key: string
}

/** Sends the file into the case; `onShare` is told 0…1. Throws Problem. */
export function sendFile(file: File, target: FileTarget, onShare: (share: number) => void): Promise<void> {
  const asked = query({ name: file.name, purpose: target.purpose, 'for-party': target.forParty ? '1' : '0' })
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/cases/${target.caseId}/files${asked}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-onedoor', '1')
    request.setRequestHeader('idempotency-key', target.key)
    request.upload.onprogress = event => {
      if (event.lengthComputable) onShare(event.loaded / event.total)
    }
    request.onerror = () => reject(new Problem({ status: 0, code: 'network_lost' }))
    request.onload = () => (request.status < 300 ? resolve() : reject(problemIn(request)))
    request.send(file)
  })
}

function problemIn(request: XMLHttpRequest): Problem {
  try {
    return new Problem({ ...JSON.parse(request.responseText), status: request.status })
  } catch {
    return new Problem({ status: request.status })
  }
}
