// 已知台账的表头: ledgers recognised by their headers, so that no map is needed.
import type { ColumnMap } from './columns.ts'

export const presets: Readonly<Record<string, ColumnMap>> = {
  // 网民留言办理台账, seven columns.
  messages: {
    source: '网民留言',
    channel: '04',
    columns: {
      number: '留言编号',
      person: '留言用户',
      title: '留言主题',
      registered: '留言时间',
      narrative: '留言详情',
      reply: '答复意见',
      replied: '答复时间',
    },
  },
}
