// 群众看得懂的经过: which events of the trace a party reads, and in what plain words. What stands in no row is not shown.
import type { Words } from '../../../kernel/words.ts'

type Row = Words & {
  /** Shown before the second factor too: names nobody and tells nothing of the matter. */ readonly open?: true
}

const w = (zh: string, en: string): Row => ({ zh, en })
const open = (zh: string, en: string): Row => ({ zh, en, open: true })

export const timeline: Readonly<Record<string, Row>> = {
  'case.registered': open('您的诉求已登记', 'Your appeal was registered'),
  'case.imported_closed': open(
    '从以前的台账转入，当时已答复',
    'Taken over from an older ledger, already answered',
  ),
  'case.supplement_asked': open('中心请您补充材料', 'The centre asked for more material'),
  'case.supplemented': open('材料补充齐了', 'The material is complete'),
  'case.assessed': open('中心开始研判，征询各方意愿', 'The centre assesses the matter and asks all sides'),
  'case.accepted': open('已经受理', 'Accepted'),
  'case.declined': open(
    '不属于中心受理范围，已告诉您该去哪里办',
    'Not for this centre; you were told where to go',
  ),
  'case.dispatched': open('已转给办理单位', 'Sent to the unit that handles it'),
  'case.redispatched': open('改由另一个单位办理', 'Sent to another unit'),
  'case.signed': open('办理单位已签收', 'The unit signed for it'),
  'case.objected': open(
    '办理单位认为应由别的单位办，中心正在确定',
    'The unit says it is not theirs; the centre decides',
  ),
  'case.objection_upheld': open('中心同意换一个单位办', 'The centre agreed to another unit'),
  'case.objection_rejected': open('中心确定仍由该单位办', 'The centre decided the unit keeps it'),
  'case.paused': open('暂时中止', 'Paused'),
  'case.resumed': open('恢复办理', 'Resumed'),
  'case.close_applied': open('已有办理结果，中心正在审核', 'There is a result; the centre reviews it'),
  'case.close_returned': open('中心要求办理单位再办一办', 'The centre asked the unit to do more'),
  'case.closed': open('已办结', 'Closed'),
  'case.withdrawn': open('诉求已撤回', 'Withdrawn'),
  'case.joined': open('并入另一案件一起办理', 'Joined with another case'),
  'case.reopened': open('换人重新办理', 'Somebody else takes it up anew'),
  'case.archived': open('已归档', 'Archived'),
  'case.person_told': w('已把结果告知您', 'You were told of the result'),
  'handling.contacted': w('承办人联系了您', 'The officer contacted you'),
  'handling.fed_back': w('承办人给您回了话', 'The officer wrote to you'),
  'handling.supplemented': w('补充了材料', 'Material was added'),
  'handling.supplement_read': w('承办人看过了您补充的材料', 'The officer read what you added'),
  'handling.urged': w('催办一次', 'An urge was sent'),
  'handling.urge_answered': w('承办人答复了催办', 'The officer answered the urge'),
  'mediation.opened': w('开始调解，征询各方是否愿意', 'Mediation opened; all sides are asked'),
  'mediation.accepted': w('各方同意调解', 'All sides agreed to mediate'),
  'mediation.sitting_scheduled': w('约定了一次调解会', 'A sitting was arranged'),
  'mediation.sitting_held': w('开了一次调解会', 'A sitting was held'),
  'mediation.sitting_cancelled': w('取消了一次调解会', 'A sitting was cancelled'),
  'mediation.advised': w('听取了专家意见', 'An expert gave an opinion'),
  'mediation.agreed': w('达成了协议', 'An agreement was reached'),
  'mediation.refused': w(
    '有一方不愿意调解，调解结束；已告诉您还可以走哪些路',
    'A side declined; mediation ended and you were told the other ways',
  ),
  'mediation.failed': w(
    '调解结束，没有谈成；已告诉您还可以走哪些路',
    'No agreement; you were told the other ways',
  ),
  'mediation.stopped': w(
    '调解终止；已告诉您还可以走哪些路',
    'Mediation was stopped; you were told the other ways',
  ),
  'mediation.lapsed': w('诉求撤回或者并案，调解随之结束', 'Mediation ended with the matter'),
  'mediation.instalment_performed': w('履行了一期', 'An instalment was performed'),
  'mediation.instalment_overdue': w(
    '有一期到期没有履行，中心正在催',
    'An instalment is overdue; the centre is pressing',
  ),
  'mediation.performed': w('协议全部履行', 'The agreement was performed in full'),
  'followup.called_back': w('中心作了回访', 'The centre called back'),
  'followup.rated': w('收到了评价', 'A rating was received'),
}
