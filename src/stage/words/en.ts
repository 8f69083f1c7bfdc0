export const words = {
  title: 'Demo stage',
  views: {
    left: 'Left console',
    right: 'Right console',
  },
  worlds: {
    title: 'Worlds',
  },
  time: {
    title: 'Time',
  },
  journal: {
    title: 'Journal',
  },
  weather: {
    title: 'Weather',
  },
  stories: {
    title: 'Stories',
    what: 'A story leads you through a procedure on the real consoles: you do every step yourself, and it says why it matters.',
    minutes: (n: number) => `About ${n} minutes.`,
    labelled: (action: string, story: string) => `${action}: ${story}`,
    begin: 'Begin',
    resume: 'Resume',
    again: 'Begin again',
    finished: 'Finished.',
    leave: 'Leave',
    all: 'All stories',
    retry: 'Retry',
    failed: 'The story could not be loaded.',
    stepOf: (step: number, steps: number) => `Step ${step} of ${steps}.`,
    steps: 'All steps',
    done: 'Done',
    skipped: 'Skipped',
    beginning: {
      fresh: 'Its images are there as it needs them: nothing has happened in this world yet.',
      anew: 'It needs its images as they were in the beginning, so it begins its world anew: what was done in this browser until now is undone, in all tabs.',
      beginAnew: 'Begin its world anew',
      goingOn: 'You can also go on in the world as it is now; a step may then find something already done.',
      goOn: 'Keep the present world',
      failed: 'The world could not be begun anew.',
    },
    on: { left: 'On the left:', right: 'On the right:' },
    highlighted: (control: string) => `Highlighted: “${control}”`,
    elsewhere: {
      left: 'What it needs is not on the left side’s present page.',
      right: 'What it needs is not on the right side’s present page.',
    },
    showMe: 'Show me',
    needs: (step: string) => `This builds on a step that you skipped: “${step}”.`,
    goThere: 'Go to that step',
    why: 'Why it matters',
    back: 'Back',
    next: 'Next',
    skip: 'Skip',
    end: 'That was the whole story',
    list: {
      tencent: {
        title: 'Tencent Cloud: share and receive',
        sentence: 'From a recipient’s account ID to an instance built on the shared image, and back to no access.',
      },
      alibaba: {
        title: 'Alibaba Cloud: share, use and delete',
        sentence: 'What both sides can do with a shared image, and what its deletion takes from whoever has used it.',
      },
      pingan: {
        title: 'Ping An Cloud: share by username',
        sentence:
          'A page for sharing with two limits, a recipient whose quota is full, and a share that either side can end.',
      },
    },
  },
}

export type StageWords = typeof words
