export const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-side]')]

/** The console in a frame. Undefined where the browser shows a page of its own there, as when the server is gone: it is not to be touched. */
export const consoleIn = (frame: HTMLIFrameElement | undefined): Window | undefined =>
  frame?.contentDocument?.defaultView ?? undefined
