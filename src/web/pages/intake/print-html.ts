// Prints a whole HTML document the server made, without leaving the page.

/** Prints in a hidden frame; settles once the print dialogue has been opened. `title` names the frame and the file. */
export function printHtml(html: string, title: string): Promise<void> {
  const frame = document.createElement('iframe')
  frame.className = 'intake-print-frame'
  frame.title = title
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  return new Promise(resolve => {
    frame.addEventListener('load', () => {
      const paper = frame.contentWindow
      // Removed only after printing: some browsers print what the frame holds at that moment.
      paper?.addEventListener('afterprint', () => setTimeout(() => frame.remove(), 500))
      paper?.focus()
      paper?.print()
      resolve()
    })
    frame.srcdoc = html
    document.body.append(frame)
  })
}
