// Draws a QR code as an inline picture without script, to be scaled by whoever places it.
import QRCode from 'qrcode'

/** Modules of white round the code that a camera needs (GB/T 18284). */
const QUIET = 4

/** An `<svg>` sized by its viewBox, black on white; `label` is what a screen reader says. Throws when `text` is too long (about 2,300 bytes). */
export function qrSvg(text: string, label = ''): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const side = modules.size + 2 * QUIET
  let path = ''
  for (let y = 0; y < modules.size; y++) path += rowPath(modules, y)
  const name = label ? `role="img" aria-label="${escaped(label)}"` : 'aria-hidden="true"'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges" ${name}><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${path}"/></svg>`
}

type Modules = { readonly size: number; get(row: number, column: number): number }

function rowPath(modules: Modules, y: number): string {
  let [path, x] = ['', 0]
  while (x < modules.size) {
    const start = x
    while (x < modules.size && modules.get(y, x)) x++
    if (x > start) path += `M${start + QUIET} ${y + QUIET}h${x - start}v1H${start + QUIET}z`
    x++
  }
  return path
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, mark => `&#${mark.charCodeAt(0)};`)
