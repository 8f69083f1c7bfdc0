import { useFormats, useLanguage } from '../../i18n/i18n.tsx'
import type { Language } from '../../i18n/languages.ts'

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const

/** A duration in words is told by no more units than this: "1 day and 2 hours". */
const mostUnits = 2

/** Times to the second, in the reader's time zone, and durations in words. */
export function useClockTexts() {
  const language = useLanguage()
  const { list } = useFormats()
  return {
    /** @param time in milliseconds since the epoch */
    time: (time: number) => timeFormat(language).format(time),
    /** @param milliseconds a second at least */
    duration(milliseconds: number) {
      const whole = Math.round(milliseconds / 1_000) * 1_000
      const parts = units.map(([unit, length], index) => {
        const rest = index === 0 ? whole : whole % units[index - 1]![1]
        return { unit, count: Math.floor(rest / length) }
      })
      const first = parts.findIndex(({ count }) => count > 0)
      const told = parts.slice(first, first + mostUnits).filter(({ count }) => count > 0)
      return list(told.map(({ unit, count }) => unitFormat(language, unit).format(count)))
    },
  }
}

/** Each is made once: that takes longer than using it, and a journal has many times. */
const timeFormats = new Map<Language, Intl.DateTimeFormat>()

function timeFormat(language: Language): Intl.DateTimeFormat {
  const made =
    timeFormats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' })
  timeFormats.set(language, made)
  return made
}

const unitFormat = (language: Language, unit: string) =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
