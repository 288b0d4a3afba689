// Pinyin of names, so that 张伟明 is found by 'zwm' and by 'zhangweiming'.
import { pinyin } from 'pinyin-pro'

/** First letters and full pinyin of a name, surname reading first; nothing where there is no Han character. */
export function pinyinOf(name: string): string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', nonZh: 'removed' })
  if (syllables.length === 0) return []
  return [syllables.map(s => s[0] ?? '').join(''), syllables.join('')]
}
