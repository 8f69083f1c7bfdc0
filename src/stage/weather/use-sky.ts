import type { Faults } from '../../clouds/console/wire.ts'
import { useFormats } from '../../i18n/i18n.tsx'
import { useStageWords } from '../stage-words.ts'
import { networkOf, nextFailing, secondsOf, shareFailing } from './weather.ts'

/** The present weather in words: as sentences, and in short; neither has any while it is clear. */
export function useSky(faults: Faults) {
  const words = useStageWords().weather
  const formats = useFormats()
  const network = networkOf(faults)
  const next = nextFailing(faults)
  const share = shareFailing(faults)
  const sentences = [
    network === 'offline' && words.offlineNow,
    (network === 'usual' || network === 'slow') && words.slowed(formats.number(secondsOf(network))),
    next && words.nextFail[next.calls](next.amount, words.kinds[next.kind]),
    share && words.shareFails[share.calls](share.amount, words.kinds[share.kind]),
  ]
  const marks = [
    network !== 'none' && words.marks[network],
    next && words.marks.next(next.amount),
    share && words.marks.share(share.amount),
  ]
  return { sentences: sentences.filter(isText), marks: marks.filter(isText) }
}

const isText = (text: string | false | undefined): text is string => Boolean(text)
