import type { CloudId } from '../../clouds/cloud.ts'
import type { JournalEvent, WorldName } from '../../clouds/console/wire-stage.ts'
import type { CloudWords } from '../../clouds/words.ts'
import type { Messages } from '../../i18n/en.ts'
import type { Side } from '../views/views.ts'

/** What the consoles say in the reader's language: that is how their controls are found. */
export interface Wording {
  messages: Messages
  words: Record<CloudId, CloudWords>
}

/** Something in a console, as a person finds it: by role and accessible name, or what a message or row says. */
export interface Control {
  role:
    | 'button'
    | 'link'
    | 'menuitem'
    | 'textbox'
    | 'combobox'
    | 'checkbox'
    | 'radio'
    | 'heading'
    | 'dialog'
    | 'row'
    | 'status'
  name: string
  /** The name only has this in it. */
  part?: true
  /** Only in this dialog, by its name. */
  dialog?: string
  /** Only while nothing is entered in it, or it is not chosen. */
  empty?: true
}

/** An entry of the journal. What is absent may be anything. */
export interface Happened {
  type: JournalEvent['type']
  /** By ID. */
  image?: string
  /** ID of one of the recipients. */
  recipient?: string
  /** ID of the account that did it. */
  by?: string
}

/** What a step waits for: all that is named here, at once. */
export interface Condition {
  happened?: Happened
  /** The path that the view has come to, whatever is searched there. */
  at?: string
  shown?: Control
  gone?: Control
}

export interface Step<Name extends string = string> {
  /** Its texts have the same name. */
  name: Name
  side: Side
  /** The page where it can be done. */
  path: string
  /** The one to use and what leads to it: the first that is on the page is pointed at. */
  controls: Control[]
  until: Condition
  /** Steps without which this one cannot be done. */
  needs?: Name[]
}

/** A guided tour of a procedure. */
export interface Story<Name extends string = string> {
  world: WorldName
  /** What the two sides show when it begins. */
  views: Record<Side, string>
  steps(wording: Wording): Step<Name>[]
}

/** A text that names the console's controls takes their names from there. */
export type Text = string | ((wording: Wording) => string)

export interface StepTexts {
  title: string
  action: Text
  /** Why it matters. */
  why: Text
}

export interface StoryTexts<Name extends string = string> {
  steps: Record<Name, StepTexts>
  /** What was seen, said at the end. */
  end: string
}

export const textIn = (text: Text, wording: Wording): string => (typeof text === 'string' ? text : text(wording))
