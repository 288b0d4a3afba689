// Text from outside made fit for office files: only what XML 1.0 can carry.

/** Without control characters (tab and line feed stay), line ends as '\n', broken surrogate halves as '�'. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\ud800-\udfff]/gu, '�')
    .replace(/[^\t\n -\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
