import type { ComponentProps } from 'react'

interface PlainButtonProps extends ComponentProps<'button'> {
  /** `link` looks like one, `icon` is as wide as high, `header` stands in the console's header. */
  look: 'link' | 'icon' | 'header'
}

/** A button for what every row has, or the first view: antd's takes ten times as long to draw, and as much to keep. */
export function PlainButton({ look, ...button }: PlainButtonProps) {
  return <button type="button" className={`plain-button plain-button-${look}`} {...button} />
}
