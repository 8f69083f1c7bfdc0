import type { Control } from './story.ts'

/** Controls as stories name them most often. */
export const button = (name: string, dialog?: string): Control => ({ role: 'button', name, ...(dialog && { dialog }) })
export const link = (name: string): Control => ({ role: 'link', name })
export const menuItem = (name: string): Control => ({ role: 'menuitem', name })

/** An action of a row, by its label and the row's name. */
export const action = (label: string, of: string): Control => button(`${label}: ${of}`)
