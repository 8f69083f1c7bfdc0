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
    clearNow: '一切正常：没有延迟，也没有失败。',
    clear: '恢复正常',
    offlineNow: '已离线：任何请求都无法到达云平台。',
    slowed: (seconds) => `每次应答推迟 ${seconds} 秒。`,
    nextFail: {
      any: (n, how) => `接下来的 ${n} 个请求将失败：${how}。`,
      reads: (n, how) => `接下来的 ${n} 次读取将失败：${how}。`,
      writes: (n, how) => `接下来的 ${n} 次变更将失败：${how}。`,
    },
    shareFails: {
      any: (percent, how) => `所有请求中有 ${percent}% 失败：${how}。`,
      reads: (percent, how) => `所有读取中有 ${percent}% 失败：${how}。`,
      writes: (percent, how) => `所有变更中有 ${percent}% 失败：${how}。`,
    },
    mark: (marks) => `网络状况：${marks.join('，')}`,
    marks: {
      usual: '一般网络',
      slow: '网络缓慢',
      offline: '离线',
      next: (n) => `接下来 ${n} 个将失败`,
      share: (percent) => `${percent}% 失败`,
    },
    unread: '无法读取网络状况。',
    unchanged: '无法更改网络状况。',
    network: '网络',
    networks: {
      none: '无延迟',
      usual: (seconds) => `一般（${seconds} 秒）`,
      slow: (seconds) => `缓慢（${seconds} 秒）`,
      offline: '离线',
    },
    next: { title: '让接下来的请求失败', amount: '数量', set: '让接下来的失败' },
    share: { title: '让一部分请求失败', amount: '百分比', set: '让这一部分失败' },
    range: (most) => `1 到 ${most} 的整数`,
    calls: '哪些请求',
    callKinds: { any: '全部', reads: '仅读取', writes: '仅变更' },
    kind: '如何失败',
    kinds: {
      throttled: '请求过多',
      refused: '拒绝访问',
      'server-error': '服务器错误',
      'lost-connection': '连接中断',
    },
    sentAgain:
      '控制台只会自动重发安全的请求：失败的读取会重发两次，云平台因请求过多而拒绝的请求也会重发。可能已经生效的变更则由用户决定。',
  },
  stories: {
    title: '导览',
  },
}
