import type { StageWords } from './en.ts'

export const words: StageWords = {
  title: '演示台',
  views: {
    left: '左侧控制台',
    right: '右侧控制台',
    alone: { left: '单独打开左侧控制台', right: '单独打开右侧控制台' },
    open: { left: '打开左侧控制台', right: '打开右侧控制台' },
    close: { left: '关闭左侧控制台', right: '关闭右侧控制台' },
    onlyOne: '演示台上只有这一个控制台，不能关闭',
    swap: '左右互换',
    divider: '两个控制台之间的分隔条',
    dividerHint: '拖动或用方向键移动，双击平分。',
    noSuchView: '没有这个页面',
    noSuchViewReason: (path) => `链接要打开 ${path}，但本控制台没有这个页面。`,
    showUsual: '显示默认页面',
    closeQuestion: '要关闭这个控制台吗？',
    leaveQuestion: '要离开演示台吗？',
    apart: '此浏览器不保存任何数据：两个控制台各用各的模拟云，彼此看不到对方的操作。',
  },
  presenter: {
    keyboard: '键盘快捷键',
    where: '每个快捷键只按一个键，在演示台和控制台内都有效。在输入框中输入时不起作用。',
    second: '关闭或打开第二个控制台',
    hide: '隐藏控件',
    hideOrShow: '隐藏或显示控件',
    show: '显示控件',
    closeTool: '关闭已打开的工具',
    on: '使用键盘快捷键',
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
