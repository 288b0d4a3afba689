// Prints a whole HTML document the server made, without leaving the page.

/** Prints in a frame nobody sees; settles once the print dialogue was opened. `title` names the frame and the file. */
export function printHtml(html: string, title: string): Promise<void> {
  const frame = document.createElement('iframe')
  // Not display: none, which some browsers print as an empty page.
  frame.style.cssText = 'position:fixed;right:0;bottom:0;width:0;height:0;border:0'
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
