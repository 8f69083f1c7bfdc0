import { ClockCircleOutlined, CloudOutlined, CompassOutlined, GlobalOutlined, HistoryOutlined } from '@ant-design/icons'
import type { ComponentType } from 'react'
import { JournalTool } from './journal/journal-tool.tsx'
import { StoriesTool } from './stories/stories-tool.tsx'
import { TimeTool } from './time/time-tool.tsx'
import { WeatherTool } from './weather/weather-tool.tsx'
import { WorldsTool } from './worlds/worlds-tool.tsx'

interface Tool {
  Icon: ComponentType<{ 'aria-hidden': true }>
  Component: ComponentType
}

/** What the presenter sets the scene with, in the order of the toolbar. */
export const tools = {
  worlds: { Icon: GlobalOutlined, Component: WorldsTool },
  time: { Icon: ClockCircleOutlined, Component: TimeTool },
  journal: { Icon: HistoryOutlined, Component: JournalTool },
  weather: { Icon: CloudOutlined, Component: WeatherTool },
  stories: { Icon: CompassOutlined, Component: StoriesTool },
} satisfies Record<string, Tool>

export type ToolName = keyof typeof tools
