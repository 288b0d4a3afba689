// 不得受理与限制: what another body has taken up, how many may speak for a side, which agreements are paper only. Pure.
import { Refusal } from '../../../kernel/refusal.ts'

export type TakenUp = { readonly court: boolean; readonly otherBody: boolean }

const isMedical = (classCode: string | null): boolean => classCode === '0502'

/** The refusal when a court or another body has accepted the dispute; undefined when nobody has. */
export function takenUpBy(classCode: string | null, { court, otherBody }: TakenUp): Refusal | undefined {
  if (!court && !otherBody) return undefined
  const basis = isMedical(classCode) ? '医疗纠纷预防和处理条例 第三十一条' : '人民调解工作若干规定 第二十二条'
  const body = court
    ? { zh: '人民法院', en: 'The court' }
    : { zh: '其他机关或者调解组织', en: 'Another body' }
  return new Refusal('other_body_accepted', { body }, basis, 'conflict')
}

/** How many may speak for each side; undefined when no rule sets a number. */
export const representativesLimit = (
  classCode: string | null,
): { readonly limit: number; readonly basis: string } | undefined =>
  isMedical(classCode) ? { limit: 5, basis: '医疗纠纷预防和处理条例 第三十条' } : undefined

/** 婚姻、收养、继承等人身关系: electronic form does not apply (综治 classes 01…). */
export const isPaperOnly = (classCode: string | null): boolean => classCode?.startsWith('01') ?? false
export const paperOnlyBasis = '电子签名法 第三条'
