// A link that downloads a file of the case.

/** The browser saves it; nothing is opened in the page. */
export function FileLink({ caseId, fileId, name }: { caseId: string; fileId: string; name: string }) {
  return (
    <a className="od-link" href={`/api/cases/${caseId}/files/${fileId}`} download>
      {name}
    </a>
  )
}
