// Material for made-up people and matters: surnames by how common they are, given names, places, sentences.

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const characters = (text: string): readonly string[] => [...text.replace(/\s/g, '')]

export const surnames =
  characters(`王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏
  薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文祁辛席鲍晁东哈乜拜冶`)

export const givenCharacters =
  characters(`伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰华玉梅建国红云福生成林海燕春花文武志永德
  才宝贵珍香莲翠凤英俊峰浩然子涵雨欣怡佳鑫宇晨曦梓轩诺一博思源卓玛扎西才让尕拉姆达杰措木先巴青龙虎彦龄寿山川河湖泉溪岩松柏竹菊`)

export const places =
  words(`威远镇 丹麻镇 高寨镇 南门峡镇 加定镇 五十镇 五峰镇 林川乡 东和乡 东沟乡 哈拉直沟乡 红崖子沟乡
  松多乡 巴扎乡 东山乡 西山乡 蔡家堡乡 台子乡 塘川镇 北山林场 县城东街 县城西街 工业园区 客运站`)

export const matters =
  words(`拖欠工资 拖欠工程款 宅基地边界 灌溉用水 草场界线 彩礼返还 离婚财产 赡养费 交通事故赔偿 医疗损害
  土地流转 承包合同 房屋漏水 相邻通行 噪声扰民 物业收费 消费退款 买卖欠款 民间借贷 劳动合同 工伤待遇 征地补偿 林木砍伐 牲畜伤人 继承分割`)

export const openings =
  words(`来人反映 申请人称 双方因此 经了解 据当事人讲 村委会介绍 对方至今 多次催要 去年秋天 今年开春
  合同约定 当时口头商定 因下雨塌陷 施工期间 搬迁之后 上月初 节前 收割时 卸货途中 住院期间 装修过程中 分家以后`)

export const middles =
  words(`没有按时支付 拒绝继续履行 否认有这件事 只答应给一半 要求重新丈量 认为责任不在自己 说要等结算之后再谈
  把围栏向外移了两米 堵住了唯一的通道 损坏了水渠和管道 造成庄稼减产 误工十多天 花去检查和药费 留有欠条一张 有邻居在场作证 拍了照片和录像
  曾到乡里调解过一次 派出所出过警 写过保证书 电话已经打不通 家中老人无人照料 孩子尚在上学 生活比较困难 双方情绪激动`)

export const closings =
  words(`请求中心主持调解 希望尽快结清 要求赔偿损失 要求恢复原状 愿意坐下来商量 请有关部门核实 要求书面道歉
  希望年前解决 请求确认边界 要求退还押金 请求支付医疗费用 希望先行垫付 愿意各让一步`)
