export interface Measured {
  /** In milliseconds. */
  median: number
  samples: number
}

/** What is timed, in rounds counted from 0. It throws when the answer is not as it should be. */
export type Operation = (round: number) => Promise<unknown>

const warmUp = { milliseconds: 500, least: 3, most: 2000 }
const sampling = { milliseconds: 1500, least: 15, most: 2000 }

/** As many rounds as there is time for, within limits. Answers with the number of the next one. */
async function run(round: (n: number) => Promise<void>, first: number, limits: typeof sampling): Promise<number> {
  const until = performance.now() + limits.milliseconds
  let n = 0
  while (n < limits.least || (n < limits.most && performance.now() < until)) {
    await round(first + n)
    n += 1
  }
  return first + n
}

/** A round is all of them in turn, each timed by itself: what one does, the next may undo or build on. */
export async function measure(operations: Record<string, Operation>): Promise<Map<string, Measured>> {
  const timed = Object.entries(operations).map(([name, operation]) => ({ name, operation, times: new Array<number>() }))
  const round = async (n: number) => {
    for (const { operation, times } of timed) {
      const began = performance.now()
      await operation(n)
      times.push(performance.now() - began)
    }
  }
  const next = await run(round, 0, warmUp)
  for (const { times } of timed) times.length = 0
  await run(round, next, sampling)
  return new Map(timed.map(({ name, times }) => [name, { median: median(times), samples: times.length }]))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
