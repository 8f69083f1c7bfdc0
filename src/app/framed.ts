/** Whether the demo stage shows this console in a frame. The head of `index.html` finds out before the first paint. */
export const framed = document.documentElement.dataset.framed !== undefined
