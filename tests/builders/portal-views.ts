// Sample views of the citizen's pages, before and after the second factor: a medical dispute (钟某), a failed mediation (黄某).
import type { Frame, HomeView, ProgressView, Seal, StoryView } from '../../src/surfaces/portal/contract.ts'
import { stageWords } from '../../src/surfaces/portal/words.ts'

export const zhongCode = '630223-20250908-00003-60'
const huangCode = '630223-20260901-00012-75'
export const seal: Seal = { csrf: 'k3J9x-sample-csrf', key: '0198f3a2-7c1e-7b7a-9f00-1a2b3c4d5e6f' }

/** The frame of a page on 8 September 2025. */
export function aFrame(over: Partial<Frame> = {}): Frame {
  return {
    lang: 'zh',
    largePrint: false,
    base: '',
    here: '/',
    todayOn: '2025-09-08',
    centre: {
      name: { zh: '互助土族自治县社会治安综合治理中心', en: 'Huzhu Tu Autonomous County Governance Centre' },
      address: { zh: '威远镇振兴大道 12 号', en: '12 Zhenxing Avenue, Weiyuan' },
      phone: '0972-8320000',
      hours: { zh: '工作日 8:30–12:00，14:30–18:00', en: 'Working days 8:30–12:00, 14:30–18:00' },
    },
    ...over,
  }
}

export function aHome(frame = aFrame()): HomeView {
  return { frame, seal }
}

export function aProgress(frame = aFrame({ here: '/p/Zk3mQ8vT1xYb7LwN4cRd2A' })): ProgressView {
  return {
    frame,
    seal,
    token: 'Zk3mQ8vT1xYb7LwN4cRd2A',
    caseCode: zhongCode,
    stage: stageWords('dispatched', { unit: '县人社局', byOn: '2025-09-09', todayOn: frame.todayOn }),
    responsible: { unit: '县人社局劳动监察大队', officer: '李占梅', officePhone: '0972-8321234' },
    promises: [
      {
        what: { zh: '告诉您是否受理', en: 'Tell you whether it is accepted' },
        byOn: '2025-09-10',
        standing: 'ahead',
      },
      {
        what: { zh: '办结并答复您', en: 'Settle it and answer you' },
        byOn: '2025-10-08',
        lawByOn: '2025-12-05',
        basis: '《劳动保障监察条例》第十七条',
        standing: 'ahead',
      },
    ],
    nextStep: {
      zh: '县人社局签收后，承办人会给您打电话，问清情况。',
      en: 'Once they sign for it, the officer will ring you to hear the details.',
    },
    steps: [
      { on: '2025-09-08', what: { zh: '您到综合服务窗口登记', en: 'You registered at the window' } },
      { on: '2025-09-08', what: { zh: '已转给县人社局', en: 'Passed to the Labour Bureau' } },
    ],
  }
}

/** 钟某: agreement reached, first instalment paid, second late. */
export function aStory(frame = aFrame({ todayOn: '2025-11-12', here: `/case/${zhongCode}` })): StoryView {
  return {
    frame,
    seal,
    caseCode: zhongCode,
    reader: { name: '钟某', standing: { zh: '申请人', en: 'applicant' } },
    stage: stageWords('performing', {}),
    responsible: { unit: '县医疗纠纷人民调解委员会', officer: '祁海英', officePhone: '0972-8325566' },
    promises: [
      {
        what: { zh: '调解有结果', en: 'A result of the mediation' },
        byOn: '2025-10-24',
        basis: '《医疗纠纷预防和处理条例》第三十八条',
        standing: 'kept',
        keptOn: '2025-10-20',
      },
      {
        what: { zh: '核实赔偿款是否到账', en: 'Check that the money arrived' },
        byOn: '2025-11-11',
        standing: 'late',
      },
    ],
    nextStep: {
      zh: '第二期款已逾期，调解委员会正在催付。您也可以申请法院强制执行。',
      en: 'The second payment is late and is being demanded. You may also ask the court to enforce it.',
    },
    offers: [
      { deed: 'supplement', open: true },
      { deed: 'urge', open: true, note: { zh: '这个月还可以催 2 次', en: '2 more times this month' } },
      {
        deed: 'rate',
        open: false,
        why: { zh: '款还没付完，付完以后请您评价。', en: 'You can rate once all has been paid.' },
        basis: '《互助县综治中心跟踪回访制度》第六条',
      },
      { deed: 'revisit', open: true },
      {
        deed: 'withdraw',
        open: false,
        why: { zh: '协议已经签了，对双方都有约束力，不能撤回。', en: 'A signed agreement binds both sides.' },
        basis: '《人民调解法》第三十一条',
      },
    ],
    feedback: [
      {
        at: '2025-11-11T16:20',
        unit: '县医疗纠纷人民调解委员会',
        officer: '祁海英',
        text: '已联系县人民医院财务科，对方答复本周五前付清第二期。到账后我会给您打电话。',
      },
    ],
    sittings: [
      {
        number: 1,
        startsAt: '2025-09-17T09:30',
        place: '县综治中心二楼第一调解室',
        mediator: '祁海英、马文忠',
        standing: { zh: '有待继续调解', en: 'to be continued' },
      },
      {
        number: 2,
        startsAt: '2025-10-20T15:00',
        place: '县综治中心二楼第一调解室',
        mediator: '祁海英、马文忠',
        standing: { zh: '调解成功', en: 'settled' },
      },
    ],
    agreement: {
      number: '（2025）互医调字第 0021 号',
      signedOn: '2025-10-20',
      terms: [
        '县人民医院一次性赔偿钟某一方各项损失共计 1,220,000 元，分两期付清。',
        '双方就此事再无其他争议。',
      ],
      totalFen: 122_000_000,
      instalments: [
        {
          number: 1,
          dueOn: '2025-10-27',
          fen: 62_000_000,
          standing: 'paid',
          paidFen: 62_000_000,
          paidOn: '2025-10-25',
        },
        { number: 2, dueOn: '2025-11-10', fen: 60_000_000, standing: 'late' },
      ],
      advice: {
        zh: '11 月 19 日前，双方可以一起到法院申请司法确认。确认后对方不付，可以直接申请强制执行。',
        en: 'Until 19 Nov both sides together may ask the court to confirm it; then it can be enforced.',
      },
      basis: '《人民调解法》第三十三条',
    },
    papers: [
      { title: '人民调解协议书', issuedOn: '2025-10-20', href: '/files/agreement', bytes: 184_320 },
      { title: '受理通知书', issuedOn: '2025-09-08', href: '/files/acceptance', bytes: 96_256 },
    ],
    matter:
      '我爱人王某 8 月 31 日在县医院做手术时去世。医院说是病情危重，我们家属觉得抢救不及时、术前没有讲清楚风险。\n想请中心查清楚，给我们一个公道的说法。',
    claims: ['查清楚抢救有没有过错', '赔偿丧葬费、抚养费等损失'],
    story: [
      {
        at: '2025-09-08T09:12',
        what: { zh: '您和县人民医院共同申请调解', en: 'You and the hospital asked for mediation' },
        by: '综合服务窗口',
      },
      { at: '2025-09-08T10:40', what: { zh: '已受理', en: 'Accepted' }, by: '县医疗纠纷人民调解委员会' },
      {
        at: '2025-09-17T09:30',
        what: { zh: '第一次调解', en: 'First sitting' },
        note: '双方同意请专家看病历。',
      },
      { at: '2025-10-13T11:05', what: { zh: '专家出具咨询意见', en: 'Experts gave their opinion' } },
      { at: '2025-10-20T16:45', what: { zh: '达成协议', en: 'Agreement reached' } },
      { at: '2025-10-25T10:00', what: { zh: '第一期赔偿款到账', en: 'First payment arrived' } },
    ],
    supplements: [
      {
        at: '2025-09-12T20:31',
        text: '补交抢救当天的缴费单。',
        files: [{ name: '缴费单.jpg', bytes: 412_000 }],
        readAt: '2025-09-13T08:50',
      },
    ],
    accesses: [
      {
        at: '2025-09-08T10:38',
        who: '县医疗纠纷人民调解委员会 祁海英',
        what: { zh: '看了身份证号、电话', en: 'Identity number and phone' },
        why: '核对申请人身份，约定调解时间',
      },
    ],
  }
}

/** 黄某: mediation failed; the ways open now. */
export function aFailedStory(
  frame = aFrame({ todayOn: '2026-10-16', here: `/case/${huangCode}` }),
): StoryView {
  const { agreement: _none, ...rest } = aStory(frame)
  return {
    ...rest,
    caseCode: huangCode,
    reader: { name: '黄某', standing: { zh: '申请人', en: 'applicant' } },
    stage: stageWords('failed', {}),
    nextStep: {
      zh: '请看上面几条路，不清楚的可以问法律援助窗口，不收钱。',
      en: 'Ask the legal aid window; it is free.',
    },
    promises: [],
    routes: [
      {
        route: { zh: '转到速裁法庭（不用重新递材料）', en: 'Fast-track court (papers go along)' },
        organ: '互助县人民法院驻中心速裁法庭',
        address: '县综治中心一楼诉讼服务窗口',
        phone: '0972-8327788',
        byOn: '2029-08-31',
        note: {
          zh: '来中心调解，诉讼时效从申请那天起重新计算。',
          en: 'Asking for mediation restarted the limitation period.',
        },
        basis: '《民法典》第一百八十八条；《诉讼时效规定》第十二条',
      },
      {
        route: { zh: '申请法律援助（请律师不花钱）', en: 'Legal aid (a lawyer free of charge)' },
        organ: '县法律援助中心',
        phone: '0972-8312348',
        basis: '《法律援助法》第三十一条',
      },
    ],
    feedback: [],
    supplements: [],
    accesses: [],
  }
}

/** What 县人民医院, the other side, may see of 钟某's matter. */
export function anOtherSideStory(frame = aFrame({ todayOn: '2025-09-15' })): StoryView {
  const { agreement: _none, feedback: _replies, matter: _matter, claims: _claims, ...rest } = aStory(frame)
  return {
    ...rest,
    reader: { name: '县人民医院', standing: { zh: '被申请人', en: 'respondent' } },
    stage: stageWords('mediating', {
      unit: '县医疗纠纷人民调解委员会',
      byOn: '2025-10-24',
      todayOn: frame.todayOn,
    }),
    promises: [],
    nextStep: {
      zh: '9 月 17 日上午 9:30 参加第一次调解，请带授权委托书。',
      en: 'First sitting on 17 Sep, 9:30.',
    },
    sittings: (rest.sittings ?? [])
      .slice(0, 1)
      .map(one => ({ ...one, standing: { zh: '已约定', en: 'arranged' } })),
    offers: [{ deed: 'supplement', open: true }],
    papers: [],
    story: [{ at: '2025-09-08T10:40', what: { zh: '调解已受理', en: 'Mediation accepted' } }],
    supplements: [],
    accesses: [],
  }
}
