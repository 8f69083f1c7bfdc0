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
    clock: '模拟云中的时间',
    unread: '无法读取时钟。',
    asReal: '与实际时间一致。',
    ahead: (duration) => `比实际时间快${duration}。`,
    behind: (duration) => `比实际时间慢${duration}。`,
    move: '调整时钟',
    hour: '快进一小时',
    day: '快进一天',
    reset: (cloud) => `快进到${cloud}下次重置`,
    resetMeans: '届时每日共享次数从零开始计数。',
    end: '快进到复制和任务全部结束',
    at: (time) => `时间：${time}。`,
    nothingRuns: '没有正在进行的复制或任务。',
    moved: (duration, time) => `时钟已快进${duration}，现在是${time}。`,
    notMoved: '无法调整时钟。',
    onlyForwards: '调整对两侧控制台同时生效，且只能快进。如需回到之前，请在操作记录中回退。',
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
