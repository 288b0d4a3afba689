// What the portal says about a matter: stages, deeds, gradings, answers. Captions of the pages stand in pages/words.ts.
import { weekday } from '../../kernel/day.ts'
import type { Words } from '../../kernel/words.ts'

const w = (zh: string, en: string): Words => ({ zh, en })

/** '2026-09-08' → 「9 月 8 日」; with the year unless it is the year of `todayOn`. */
export function dayWords(on: string, todayOn?: string): Words {
  const [year = '', month = '', day = ''] = on.split('-')
  const thisYear = todayOn?.startsWith(`${year}-`) ?? false
  const zh = `${Number(month)} 月 ${Number(day)} 日`
  const en = `${Number(day)} ${MONTHS[Number(month) - 1] ?? month}`
  return thisYear ? w(zh, en) : w(`${year} 年 ${zh}`, `${en} ${year}`)
}

/** The day of the week of a date. */
export function weekdayWords(on: string): Words {
  return WEEKDAYS[weekday(on) % 7] ?? w('', '')
}

/** '2026-09-08T15:30' → 「9 月 8 日下午 3:30」. */
export function momentWords(at: string, todayOn?: string): Words {
  const day = dayWords(at.slice(0, 10), todayOn)
  const hour = Number(at.slice(11, 13))
  const half = PARTS_OF_DAY.find(part => hour < part.before)?.zh ?? ''
  return w(
    `${day.zh}${half} ${hour > 12 ? hour - 12 : hour}:${at.slice(14, 16)}`,
    `${day.en}, ${at.slice(11, 16)}`,
  )
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = [
  w('星期日', 'Sun'),
  w('星期一', 'Mon'),
  w('星期二', 'Tue'),
  w('星期三', 'Wed'),
  w('星期四', 'Thu'),
  w('星期五', 'Fri'),
  w('星期六', 'Sat'),
]
const PARTS_OF_DAY = [
  { before: 6, zh: '凌晨' },
  { before: 12, zh: '上午' },
  { before: 13, zh: '中午' },
  { before: 18, zh: '下午' },
  { before: 24, zh: '晚上' },
]

/** What a stage's sentence may name; what is not known is left out of the sentence. */
export type StageFacts = {
  readonly unit?: string
  readonly byOn?: string
  readonly why?: string
  readonly todayOn?: string
}

type StageRow = { readonly title: Words; readonly sentence: (told: Told) => Words }
type Told = {
  readonly unit: Words
  readonly before: (zh: string, en: string) => Words
  readonly why: Words
}

const STAGES = {
  registered: {
    title: w('已登记', 'Registered'),
    sentence: () =>
      w(
        '您的诉求已经登记，正在看该由谁来办。',
        'Your matter is registered. We are finding out who should handle it.',
      ),
  },
  completing: {
    title: w('等您补材料', 'Waiting for your papers'),
    sentence: t =>
      join(
        w('还缺一些材料', 'Some papers are missing'),
        t.before('，请在{}前补上', '; please bring them by {}'),
      ),
  },
  weighing: {
    title: w('正在研判', 'Being weighed'),
    sentence: () =>
      w(
        '中心正在研究怎么办最合适，会先问您愿不愿意调解。',
        'We are finding the best way and will ask whether you want mediation.',
      ),
  },
  accepted: {
    title: w('已受理', 'Accepted'),
    sentence: t =>
      join(
        w('您的诉求已正式受理', 'Your matter is accepted'),
        t.before('，应在{}前办结', ' and is to be settled by {}'),
      ),
  },
  declined: {
    title: w('不属于这里受理', 'Not for this office'),
    sentence: t =>
      join(
        w('按规定这件事不由我们受理', 'By law this is not ours to decide'),
        t.why,
        w('，该去哪里办，已写在告知书上', '; the notice says where to go'),
      ),
  },
  dispatched: {
    title: w('已转交，等对方签收', 'Passed on'),
    sentence: t =>
      join(
        w('已转给', 'Passed to '),
        t.unit,
        t.before('，对方应在{}前签收', ', which is to sign for it by {}'),
      ),
  },
  redirected: {
    title: w('正在换单位', 'Being redirected'),
    sentence: t =>
      join(
        t.unit,
        w(
          '提出不归它管，中心正在重新指定，不用您跑',
          ' says it is not theirs. We are naming another; you need not go anywhere',
        ),
      ),
  },
  handling: {
    title: w('正在办理', 'In hand'),
    sentence: t =>
      join(t.unit, w('正在办理', ' is handling it'), t.before('，应在{}前办结', ', to be settled by {}')),
  },
  mediating: {
    title: w('正在调解', 'In mediation'),
    sentence: t =>
      join(
        t.unit,
        w('正在为双方调解', ' is mediating between both sides'),
        t.before('，应在{}前有结果', ', with a result due by {}'),
      ),
  },
  consulting: {
    title: w('几个部门一起商量', 'Several offices are conferring'),
    sentence: () =>
      w(
        '这件事牵涉几个部门，中心已召集它们一起商量。',
        'Several offices are concerned. The centre has called them together.',
      ),
  },
  paused: {
    title: w('暂停计时', 'Paused'),
    sentence: t =>
      join(
        w('暂时停下来等一等', 'Paused for now'),
        t.why,
        w('，原因消除后接着办', '; it goes on when the reason is gone'),
      ),
  },
  extended: {
    title: w('延长了期限', 'Extended'),
    sentence: t =>
      join(
        w('经批准延长了办理期限', 'The time limit was extended'),
        t.why,
        t.before('，新的期限是{}', ', now until {}'),
      ),
  },
  checking: {
    title: w('办完了，正在审核', 'Done, being checked'),
    sentence: () =>
      w('承办单位说已经办完，中心正在审核。', 'The unit reports it done. The centre is checking.'),
  },
  closed: {
    title: w('已办结', 'Closed'),
    sentence: () =>
      w('这件事已经办结。办得怎么样，请您评一评。', 'Your matter is closed. Please tell us how it went.'),
  },
  following: {
    title: w('回访中', 'Follow-up'),
    sentence: t => join(w('中心会打电话问问您', 'The centre will ring you'), t.before('，最迟{}', ' by {}')),
  },
  performing: {
    title: w('协议履行中', 'Agreement being carried out'),
    sentence: t =>
      join(
        w(
          '双方已达成协议，中心盯着对方按时履行',
          'There is an agreement; the centre watches that it is kept',
        ),
        t.before('，下一期是{}', ', next due {}'),
      ),
  },
  failed: {
    title: w('调解没有成功', 'Mediation did not succeed'),
    sentence: () =>
      w(
        '双方没有谈拢，调解结束了。您还有别的路可走，见下面。',
        'The sides did not agree. Other ways are open to you; see below.',
      ),
  },
  reopened: {
    title: w('换人重新办', 'Opened again'),
    sentence: t =>
      join(
        w('您说不满意，已换人重新办理', 'You were not satisfied; someone else now handles it'),
        t.before('，应在{}前答复您', ' and answers by {}'),
      ),
  },
  elsewhere: {
    title: w('在别的程序里', 'In another procedure'),
    sentence: t =>
      join(
        w('这件事正在', 'This matter is before '),
        t.unit,
        w('处理，案码不变，结果出来会记在这里', '. The code stays; the result will be noted here'),
      ),
  },
  merged: {
    title: w('已并案', 'Joined'),
    sentence: () =>
      w(
        '这件事和另一件一起办，这个案码仍然能查。',
        'Handled together with another matter. This code still works.',
      ),
  },
  withdrawn: {
    title: w('已撤回', 'Withdrawn'),
    sentence: () => w('您已撤回。以后需要，可以再来。', 'You withdrew it. You may come again.'),
  },
  ended: { title: w('已终止', 'Ended'), sentence: t => join(w('办理已终止', 'It was ended'), t.why) },
  archived: {
    title: w('已归档', 'Archived'),
    sentence: () => w('事情已经办完，材料已归档保存。', 'All is done and the file is kept.'),
  },
} as const satisfies Record<string, StageRow>

export type StageKey = keyof typeof STAGES

/** A stage in the words of a citizen: 「已转给县人社局，对方应在 9 月 8 日前签收。」 */
export function stageWords(
  stage: StageKey,
  facts: StageFacts,
): { readonly title: Words; readonly sentence: Words } {
  const row: StageRow = STAGES[stage]
  const on = facts.byOn === undefined ? undefined : dayWords(facts.byOn, facts.todayOn)
  const told = row.sentence({
    unit: facts.unit === undefined ? w('承办单位', 'the unit in charge') : w(facts.unit, facts.unit),
    before: (zh, en) => (on ? w(zh.replace('{}', ` ${on.zh}`), en.replace('{}', on.en)) : w('', '')),
    why: facts.why === undefined ? w('', '') : w(`（${facts.why}）`, ` (${facts.why})`),
  })
  return {
    title: row.title,
    sentence: w(
      /。$/.test(told.zh) ? told.zh : `${told.zh}。`,
      /\.$/.test(told.en) ? told.en : `${told.en}.`,
    ),
  }
}

function join(...parts: readonly Words[]): Words {
  return w(parts.map(part => part.zh).join(''), parts.map(part => part.en).join(''))
}

/** What a citizen may do with an own matter; also the last part of the deed's path. */
export const DEEDS = {
  supplement: {
    title: w('补充材料', 'Add papers or words'),
    hint: w('有新的情况、照片、单据，从这里交给我们', 'Send us news, photos or papers'),
  },
  urge: {
    title: w('催一催', 'Ask them to hurry'),
    hint: w('等得着急了，提醒承办的人', 'Remind the person in charge'),
  },
  rate: { title: w('评一评', 'Rate us'), hint: w('办得好不好，您说了算', 'Tell us how it went') },
  revisit: {
    title: w('请中心回访', 'Ask for a call back'),
    hint: w('事情没真正解决，让中心再问一问', 'When it is not really settled'),
  },
  withdraw: { title: w('撤回诉求', 'Withdraw'), hint: w('不想继续办了', 'You no longer want it handled') },
} as const satisfies Record<string, { title: Words; hint: Words }>
export type CitizenDeed = keyof typeof DEEDS

export const GRADES = {
  delighted: w('很满意', 'Very satisfied'),
  satisfied: w('满意', 'Satisfied'),
  fair: w('基本满意', 'Fairly satisfied'),
  unsatisfied: w('不满意', 'Not satisfied'),
  dismayed: w('很不满意', 'Very unsatisfied'),
} as const satisfies Record<string, Words>
export type Grade = keyof typeof GRADES

export const ASPECTS = {
  attitude: w('态度', 'Manner'),
  speed: w('效率', 'Speed'),
  fairness: w('公正', 'Fairness'),
  outcome: w('结果', 'Result'),
} as const satisfies Record<string, Words>
export type Aspect = keyof typeof ASPECTS

export const SOLVED = {
  yes: w('解决了', 'Yes'),
  partly: w('部分解决', 'In part'),
  no: w('没有解决', 'No'),
} as const
export type Solved = keyof typeof SOLVED

export const FILLERS = {
  self: w('我本人', 'Myself'),
  family: w('家人代填', 'A relative for me'),
  helper: w('村干部、网格员等代填', 'A village or grid worker for me'),
  staff: w('中心工作人员代填', 'Centre staff for me'),
} as const satisfies Record<string, Words>
export type Filler = keyof typeof FILLERS

export const PROMISES = {
  ahead: w('还没到期', 'Not yet due'),
  kept: w('已做到', 'Kept'),
  late: w('已超期', 'Overdue'),
  paused: w('暂停计时', 'Paused'),
} as const satisfies Record<string, Words>
export type PromiseStanding = keyof typeof PROMISES

export const INSTALMENTS = {
  paid: w('已付', 'Paid'),
  partly: w('付了一部分', 'Partly paid'),
  due: w('还没到期', 'Not yet due'),
  late: w('逾期未付', 'Overdue, not paid'),
} as const satisfies Record<string, Words>
export type InstalmentStanding = keyof typeof INSTALMENTS

type Done = { readonly title: Words; readonly sentence: Words; readonly next: readonly Words[] }

/** After sending more words or papers. `files`: how many arrived. */
export function supplementDone(unit: string, files: number): Done {
  return {
    title: w('收到了', 'We have it'),
    sentence:
      files === 0
        ? w(`您写的话已交给${unit}。`, `Your words went to ${unit}.`)
        : w(`您写的话和 ${files} 个文件已交给${unit}。`, `Your words and ${files} file(s) went to ${unit}.`),
    next: [w('对方看过以后，会在您的办理页面上记一笔。', 'When they have read it, your page will say so.')],
  }
}

/** After urging. `answerByOn`: until when the unit is to answer; `againOn`: from when one may urge again. */
export function urgeDone(
  unit: string,
  dates: { answerByOn?: string; againOn?: string; todayOn: string },
): Done {
  const answer = dates.answerByOn && dayWords(dates.answerByOn, dates.todayOn)
  const again = dates.againOn && dayWords(dates.againOn, dates.todayOn)
  return {
    title: w('已经替您催了', 'We have reminded them'),
    sentence: answer
      ? w(
          `已提醒${unit}，对方应在 ${answer.zh}前答复您。`,
          `${unit} was reminded and is to answer you by ${answer.en}.`,
        )
      : w(`已提醒${unit}。`, `${unit} was reminded.`),
    next: again
      ? [
          w(
            `如果还没动静，${again.zh}起可以再催一次。`,
            `If nothing happens you may ask again from ${again.en}.`,
          ),
        ]
      : [],
  }
}

/** After rating. `again`: the answer was "not satisfied", so somebody else handles it anew. */
export function rateDone(again: boolean): Done {
  return {
    title: w('谢谢您的评价', 'Thank you'),
    sentence: w(
      '您的评价已经记下，承办的人改不了。',
      'Your rating is recorded. Those who handled the matter cannot change it.',
    ),
    next: again
      ? [
          w(
            '您说不满意，中心会换人重新核实，并给您打电话。',
            'You were not satisfied: someone else will look again and ring you.',
          ),
        ]
      : [],
  }
}

/** After asking for a call back. */
export function revisitDone(dates: { byOn?: string; todayOn: string }): Done {
  const by = dates.byOn && dayWords(dates.byOn, dates.todayOn)
  return {
    title: w('已经记下，请等电话', 'Noted: we shall ring you'),
    sentence: by
      ? w(
          `中心会在 ${by.zh}前给您打电话，打电话的人不是原来承办的人。`,
          `The centre rings you by ${by.en}; not the person who handled it.`,
        )
      : w(
          '中心会给您打电话，打电话的人不是原来承办的人。',
          'The centre will ring you; not the person who handled it.',
        ),
    next: [],
  }
}

/** After withdrawing. */
export function withdrawDone(): Done {
  return {
    title: w('已撤回', 'Withdrawn'),
    sentence: w(
      '您的诉求已经撤回，中心不再继续办理。',
      'Your matter is withdrawn; the centre handles it no further.',
    ),
    next: [
      w(
        '以后需要，可以带着案码再来，不用从头说起。',
        'You may come again with the same code and need not tell it all anew.',
      ),
    ],
  }
}

/** What somebody reads who did not bring the matter: only that there is a mediation, or none. */
export const OUTSIDE = {
  title: w('调解', 'Mediation'),
  none: w(
    '目前没有调解安排，有了会写在这里。',
    'No mediation is arranged now; if there is one it will stand here.',
  ),
} as const satisfies Record<string, Words>

/** Where a matter goes that is not the centre's. */
export const GUIDE = w('请到有权处理的机关办理', 'Please turn to the body in charge')

export const refusals = {
  agreed_already: w(
    '协议已经达成，对双方都有约束力，不能撤回。',
    'There is an agreement; it binds both sides and the matter cannot be withdrawn.',
  ),
  look_up_failed: w('案码或验证信息不正确。', 'The code or the second answer is not right.'),
  stay_over: w('请重新输入案码查询。', 'Please look up your code again.'),
  form_expired: w(
    '页面放得太久，请返回重新填写。',
    'The form is too old; please go back and fill it in again.',
  ),
  not_your_matter: w('这件事要由来的人自己办。', 'This is for the person who came.'),
  withdraw_together: w(
    '这件事是几个人一起来的，撤回要大家一起到窗口说。',
    'Several people came with this; to withdraw, come to the window together.',
  ),
  slip_unknown: w('这张查询凭证不是本案的，或已作废。', 'This slip is not of this case, or was revoked.'),
} as const satisfies Record<string, Words>
