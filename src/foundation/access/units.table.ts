// 单位缺省表: the departments, committees and townships a county centre starts with; the centre confirms or changes each.

type Unit = {
  readonly id: string
  readonly kind: UnitKind
  readonly name: string
  readonly parent?: string
  readonly phone?: string
  readonly address?: string
}
type UnitKind =
  | 'department'
  | 'township'
  | 'village'
  | 'committee'
  | 'court'
  | 'procuratorate'
  | 'police'
  | 'outside'

/** Units any county has. 依据: 县级机构改革后的通行设置（缺省配置，由中心核对）. */
export const countyUnits: readonly Unit[] = [
  {
    id: 'centre',
    kind: 'department',
    name: '县社会治安综合治理中心',
    phone: '0972-0000100',
    address: '威远镇（门牌号由中心填写）',
  },
  { id: 'dept-political-legal', kind: 'department', name: '县委政法委' },
  { id: 'dept-petitions', kind: 'department', name: '县信访局' },
  { id: 'dept-justice', kind: 'department', name: '县司法局' },
  { id: 'dept-legal-aid', kind: 'department', name: '县法律援助中心', parent: 'dept-justice' },
  { id: 'dept-labour', kind: 'department', name: '县人社局' },
  { id: 'dept-labour-inspection', kind: 'department', name: '县劳动保障监察大队', parent: 'dept-labour' },
  { id: 'dept-labour-arbitration', kind: 'department', name: '县劳动人事争议仲裁院', parent: 'dept-labour' },
  { id: 'dept-health', kind: 'department', name: '县卫健局' },
  { id: 'dept-healthcare-security', kind: 'department', name: '县医保局' },
  { id: 'police', kind: 'police', name: '县公安局' },
  { id: 'police-traffic', kind: 'police', name: '县公安局交通警察大队', parent: 'police' },
  { id: 'dept-civil-affairs', kind: 'department', name: '县民政局' },
  { id: 'dept-natural-resources', kind: 'department', name: '县自然资源局' },
  { id: 'dept-forestry-grassland', kind: 'department', name: '县林草局' },
  { id: 'dept-agriculture', kind: 'department', name: '县农业农村局' },
  { id: 'dept-water', kind: 'department', name: '县水利局' },
  { id: 'dept-environment', kind: 'department', name: '县生态环境局' },
  { id: 'dept-housing', kind: 'department', name: '县住建局' },
  { id: 'dept-transport', kind: 'department', name: '县交通运输局' },
  { id: 'dept-market', kind: 'department', name: '县市场监管局' },
  { id: 'dept-culture-tourism', kind: 'department', name: '县文体旅游局' },
  { id: 'dept-education', kind: 'department', name: '县教育局' },
  { id: 'dept-emergency', kind: 'department', name: '县应急管理局' },
  { id: 'dept-ethnic-religious', kind: 'department', name: '县民宗局' },
  { id: 'dept-veterans', kind: 'department', name: '县退役军人局' },
  { id: 'dept-tax', kind: 'department', name: '县税务局' },
  { id: 'dept-women', kind: 'department', name: '县妇联' },
  { id: 'dept-unions', kind: 'department', name: '县总工会' },
  { id: 'dept-disabled', kind: 'department', name: '县残联' },
  { id: 'dept-organisation', kind: 'department', name: '县委组织部' },
  { id: 'dept-discipline', kind: 'department', name: '县纪委监委' },
  { id: 'court', kind: 'court', name: '县人民法院' },
  { id: 'procuratorate', kind: 'procuratorate', name: '县人民检察院' },
  { id: 'comm-county', kind: 'committee', name: '县人民调解委员会' },
  { id: 'comm-medical', kind: 'committee', name: '县医疗纠纷人民调解委员会' },
  { id: 'comm-traffic', kind: 'committee', name: '县道路交通事故人民调解委员会' },
  { id: 'comm-labour', kind: 'committee', name: '县劳动争议人民调解委员会' },
  { id: 'comm-family', kind: 'committee', name: '县婚姻家庭纠纷人民调解委员会' },
  { id: 'comm-land', kind: 'committee', name: '县土地草原纠纷人民调解委员会' },
]

/**
 * The 8 towns and 11 townships of 互助土族自治县. 待核实: taken from secondary sources; 高寨 may be a subdistrict by now.
 * The twelve-digit codes of the statistics bureau are loaded from its own list, never typed by hand.
 */
export const huzhuTownships: readonly Unit[] = [
  { id: 'town-weiyuan', kind: 'township', name: '威远镇' },
  { id: 'town-danma', kind: 'township', name: '丹麻镇' },
  { id: 'town-gaozhai', kind: 'township', name: '高寨镇' },
  { id: 'town-nanmenxia', kind: 'township', name: '南门峡镇' },
  { id: 'town-jiading', kind: 'township', name: '加定镇' },
  { id: 'town-wushi', kind: 'township', name: '五十镇' },
  { id: 'town-wufeng', kind: 'township', name: '五峰镇' },
  { id: 'town-tangchuan', kind: 'township', name: '塘川镇' },
  { id: 'town-hongyazigou', kind: 'township', name: '红崖子沟乡' },
  { id: 'town-halazhigou', kind: 'township', name: '哈拉直沟乡' },
  { id: 'town-songduo', kind: 'township', name: '松多藏族乡' },
  { id: 'town-dongshan', kind: 'township', name: '东山乡' },
  { id: 'town-donghe', kind: 'township', name: '东和乡' },
  { id: 'town-donggou', kind: 'township', name: '东沟乡' },
  { id: 'town-linchuan', kind: 'township', name: '林川乡' },
  { id: 'town-taizi', kind: 'township', name: '台子乡' },
  { id: 'town-xishan', kind: 'township', name: '西山乡' },
  { id: 'town-caijiabao', kind: 'township', name: '蔡家堡乡' },
  { id: 'town-bazha', kind: 'township', name: '巴扎藏族乡' },
]
