// What is left of a personal fact when it may not be shown. Pure; a name is never split into 姓 and 名.
import { normaliseIdNumber, normalisePhone } from './normalise.ts'

/** '张**': the first character and always two stars, so that the length tells nothing. A single character is hidden. */
export function maskName(name: string): string {
  const first = firstOf(name)
  return first === name.trim() ? '**' : `${first}**`
}

/**
 * '张某', for the public: the first character and 某, also for names without surname
 * (最高人民法院关于人民法院在互联网公布裁判文书的规定 第八条).
 */
export function publicName(name: string): string {
  return `${firstOf(name)}某`
}

/** '138****5678'; shorter numbers keep the last two digits, very short ones nothing. */
export function maskPhone(phone: string): string {
  const plain = normalisePhone(phone)
  if (plain.length >= 11) return `${plain.slice(0, 3)}****${plain.slice(-4)}`
  return plain.length >= 7 ? `****${plain.slice(-2)}` : '****'
}

/** '630*************2X': the first three and last two of a citizen's number; of other papers the first and last. */
export function maskIdNumber(text: string): string {
  const chars = [...normaliseIdNumber(text)]
  const [head, tail] = chars.length >= 15 ? [3, 2] : chars.length >= 6 ? [1, 1] : [0, 0]
  const stars = '*'.repeat(Math.max(chars.length - head - tail, 4))
  return chars.slice(0, head).join('') + stars + chars.slice(chars.length - tail).join('')
}

/** '互助土族自治县威远镇****': province to township stay, the rest goes. What is not recognised is hidden. */
export function maskAddress(address: string): string {
  const text = address.normalize('NFKC').trim()
  const kept = upToTownship.exec(text)?.[0] ?? ''
  return kept === text ? text : `${kept}****`
}

// A base character with the marks that belong to it (tone signs, variation selectors).
function firstOf(name: string): string {
  return /^\P{M}\p{M}*/u.exec(name.trim())?.[0] ?? ''
}

// Inside a name 镇 and 乡 stand only where 镇江市 and 新乡市 have them; village, road and house words never do.
const inName = '(?:[^\\s\\d村路号组社楼院巷栋幢室镇乡,]|[镇乡](?=[市县区]))'
const place = (suffix: string) => `(?:镇?${inName}{1,14}?(?:${suffix}))?`
const upToTownship = new RegExp(
  `^${place('省|自治区|特别行政区')}${place('自治州|地区|盟|市(?!场)')}` +
    `${place('县|旗|市(?!场)|(?<![小社校园厂矿景牧林])区')}${place('街道(?!办)|镇|乡|苏木')}`,
  'u',
)
