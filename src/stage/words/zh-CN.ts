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
    apart: '此浏览器不保存任何数据：两个控制台各用各的模拟云，彼此看不到对方的操作。',
  },
  worlds: {
    title: '场景',
    all: {
      'first-day': { name: '第一天', purpose: '几乎是空的：适合演示第一个镜像和第一次共享。' },
      everyday: { name: '日常', purpose: '四个云都在忙：控制台默认的场景。' },
      'at-the-limits': {
        name: '到达上限',
        purpose: '49/50、19/20、今日 199/200，接收方配额已满，存储库容量不足。',
      },
      troubles: { name: '各种问题', purpose: '正在进行和失败的复制、加密镜像、即将删除的镜像。' },
      'ten-thousand': { name: '一万个镜像', purpose: '有一定规模的公司：长列表的搜索与共享。' },
      'a-hundred-thousand': { name: '十万个镜像', purpose: '数量极多，一切照常可用。开始时需要几秒钟。' },
    },
    current: '当前',
    stranger: (name) => `当前场景“${name}”不在此列表中。`,
    begin: '开始',
    reset: '重置',
    beginQuestion: (name) => `确定开始场景“${name}”吗？`,
    beginConsequence: '在当前场景中所做的一切都将清除，对两个控制台和此浏览器的所有标签页生效。',
    coming: {
      begin: (name) => `正在准备“${name}”…`,
      reset: (name) => `正在准备“${name}”…`,
      open: () => '正在打开文件…',
      undo: () => '正在恢复之前的内容…',
    },
    done: {
      begin: (name) => `“${name}”已开始。`,
      reset: (name) => `“${name}”已重新开始。`,
      open: (name) => `文件已打开：“${name}”恢复到保存时的状态。`,
      undo: (name) => `“${name}”已恢复原状。`,
    },
    undo: '撤销',
    failed: {
      'no-room': '此浏览器没有足够的空间保存。一切未变。请释放空间后重试。',
      other: '无法加载或保存。一切未变，请重试。',
    },
    files: '文件',
    save: '保存到文件',
    saved: (file) => `已保存为 ${file}。`,
    notSaved: '无法读取当前场景，未保存任何内容。',
    open: '打开文件：点击选择，或拖放到此处',
    trouble: {
      'no-world': '此文件不是保存的场景。一切未变。',
      damaged: '此文件已损坏，无法打开。一切未变。',
      'older-version': '此文件由旧版本的控制台保存，无法打开。一切未变。',
      'newer-version': '此文件由更新版本的控制台保存。一切未变。请重新加载页面后重试。',
    },
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
