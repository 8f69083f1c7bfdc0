/** UTC to the second, from milliseconds since the epoch: `2026-01-02T03:04:05Z`. */
export const wireTime = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`

/** To the minute, as an instance's times are: `2026-01-02T03:04Z`. */
export const shortWireTime = (time: number) => `${new Date(time).toISOString().slice(0, 16)}Z`
