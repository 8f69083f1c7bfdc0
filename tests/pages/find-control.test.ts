import { afterEach, expect, test } from 'vitest'
import { findControl } from '../../src/stage/stories/find-control.ts'
import type { Control } from '../../src/stage/stories/story.ts'

afterEach(() => document.body.replaceChildren())

const page = `
  <button id="share" aria-label="Share: lobby">Share</button>
  <button id="other" aria-label="Share: lobby-2">Share</button>
  <button hidden>Hidden</button>
  <div style="visibility: hidden"><button>Unseen</button></div>
  <nav><a id="tab" href="/x"><svg aria-hidden="true" width="8" height="8"></svg>
    Custom   Images </a></nav>
  <label for="empty">Account ID</label><textarea id="empty"></textarea>
  <label>Name <input id="filled" value="typed"></label>
  <label><input id="check" type="checkbox"> Borealis <code>100023470202</code></label>
  <label><input id="chosen" type="radio" name="vault" checked> <span>vault-servers</span></label>
  <label><input id="free" type="radio" name="vault"> <span>vault-weekly</span></label>
  <table><tbody><tr id="row"><td><a href="/y">lobby</a> <span>img-1</span></td></tr></tbody></table>
  <p role="status" id="status">Shared with 50 recipients, 0 left. One more does not fit.</p>
  <div role="dialog" id="dialog" aria-labelledby="title"><h2 id="title">Shared Image: lobby</h2>
    <button id="inner">Close</button></div>
  <div role="dialog" aria-labelledby="title2"><h2 id="title2">Another</h2><button>Close</button></div>`

test.each<[Control, string | undefined]>([
  [{ role: 'button', name: 'Share: lobby' }, 'share'],
  [{ role: 'button', name: 'Share' }, undefined],
  [{ role: 'button', name: 'Hidden' }, undefined],
  [{ role: 'button', name: 'Unseen' }, undefined],
  [{ role: 'link', name: 'Custom Images' }, 'tab'],
  [{ role: 'link', name: 'Custom' }, undefined],
  [{ role: 'link', name: 'Custom', part: true }, 'tab'],
  [{ role: 'textbox', name: 'Account ID', empty: true }, 'empty'],
  [{ role: 'textbox', name: 'Name' }, 'filled'],
  [{ role: 'textbox', name: 'Name', empty: true }, undefined],
  [{ role: 'checkbox', name: '100023470202', part: true }, 'check'],
  [{ role: 'radio', name: 'vault-servers' }, 'chosen'],
  [{ role: 'radio', name: 'vault-servers', empty: true }, undefined],
  [{ role: 'radio', name: 'vault-weekly', empty: true }, 'free'],
  [{ role: 'row', name: 'lobby' }, 'row'],
  [{ role: 'row', name: 'lob' }, undefined],
  [{ role: 'status', name: 'One more does not fit.' }, 'status'],
  [{ role: 'dialog', name: 'Shared Image: lobby' }, 'dialog'],
  [{ role: 'button', name: 'Close', dialog: 'Shared Image: lobby' }, 'inner'],
  [{ role: 'button', name: 'Close', dialog: 'No such dialog' }, undefined],
])('finds %j: %s', (control, id) => {
  document.body.innerHTML = page
  expect(findControl(document, control)?.id).toBe(id)
})
