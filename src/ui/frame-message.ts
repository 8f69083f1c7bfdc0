/** What a console in a frame of the demo stage says to it: where it is, when it opens and whenever that changes. */
export interface Whereabouts {
  imageShareConsole: 'shows'
  path: string
  title: string
}

/** What the stage asks of such a console: an event in its window, whose detail is the path to show. */
export const showPath = 'image-share-console:show'
