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
    what: '导览会带您在真实的控制台中走完一套流程：每一步都由您亲自操作，并说明为什么要这样做。',
    minutes: (n: number) => `约需 ${n} 分钟。`,
    labelled: (action: string, story: string) => `${action}：${story}`,
    begin: '开始',
    resume: '继续',
    again: '重新开始',
    finished: '已完成。',
    leave: '退出',
    all: '全部导览',
    retry: '重试',
    failed: '无法加载该导览。',
    stepOf: (step: number, steps: number) => `第 ${step} 步，共 ${steps} 步。`,
    steps: '全部步骤',
    done: '已完成',
    skipped: '已跳过',
    beginning: {
      fresh: '所需的镜像均已就绪：当前场景中还没有任何操作。',
      anew: '导览需要镜像处于初始状态，因此会重新开始其场景：到目前为止在此浏览器中的所有操作都会撤销，所有标签页均受影响。',
      beginAnew: '重新开始场景',
      goingOn: '您也可以在当前场景中继续，但某些步骤可能已经完成。',
      goOn: '保留当前场景',
      failed: '无法重新开始场景。',
    },
    on: { left: '左侧：', right: '右侧：' },
    highlighted: (control: string) => `已标出：“${control}”`,
    elsewhere: { left: '左侧当前页面上没有这一步所需的内容。', right: '右侧当前页面上没有这一步所需的内容。' },
    showMe: '带我去',
    needs: (step: string) => `这一步以您跳过的步骤为前提：“${step}”。`,
    goThere: '前往该步骤',
    why: '为什么重要',
    back: '上一步',
    next: '下一步',
    skip: '跳过',
    end: '导览已全部完成',
    list: {
      tencent: {
        title: '腾讯云：共享与接收镜像',
        sentence: '从获取对方的账号 ID，到用共享镜像创建实例，再到取消共享。',
      },
      alibaba: {
        title: '阿里云：共享、使用与删除镜像',
        sentence: '共享镜像能用来做什么，以及镜像删除后使用者会失去什么。',
      },
      pingan: {
        title: '平安云：按用户名共享镜像',
        sentence: '在专用页面中共享，了解两项数量限制、接受方配额已满的情况，以及双方各自如何取消共享。',
      },
    },
  },
}
