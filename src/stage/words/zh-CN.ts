import type { StageWords } from './en.ts'

export const words: StageWords = {
  title: '演示台',
  views: {
    left: '左侧控制台',
    right: '右侧控制台',
  },
  worlds: {
    title: '场景',
  },
  time: {
    title: '时间',
  },
  journal: {
    title: '操作记录',
  },
  weather: {
    title: '网络状况',
  },
  stories: {
    title: '导览',
  },
}
