import type * as Antd from 'antd'
import type { ReactNode } from 'react'

/**
 * For each of antd's components that `src/` imports: what draws it once, with all that it may bring along. A part that
 * opens only when asked is drawn by the panel that antd keeps for its own documentation. `null`: has no style of its own.
 */
export function recipesOf(antd: typeof Antd): Partial<Record<keyof typeof Antd, ReactNode>> {
  const { Alert, App, Button, Checkbox, Descriptions, Dropdown, Empty, Flex, Form, Input } = antd
  const { InputNumber, Modal, Progress, Result, Select, Skeleton, Table, Tag, Tooltip } = antd
  const ModalPanel = Modal._InternalPanelDoNotUseOrYouWillBeFired
  const DropdownPanel = Dropdown._InternalPanelDoNotUseOrYouWillBeFired
  const TooltipPanel = Tooltip._InternalPanelDoNotUseOrYouWillBeFired
  const menu = { items: [{ key: 'item', label: 'item' }] }

  return {
    Alert: <Alert title="title" />,
    App: <App />,
    Button: <Button loading>text</Button>,
    Checkbox: <Checkbox />,
    ConfigProvider: null,
    Descriptions: <Descriptions items={[{ key: 'item', label: 'item', children: 'text' }]} />,
    Dropdown: (
      <>
        <Dropdown menu={menu}>
          <Button />
        </Dropdown>
        <DropdownPanel menu={menu}>
          <Button />
        </DropdownPanel>
      </>
    ),
    Empty: <Empty />,
    Flex: <Flex>text</Flex>,
    Form: (
      <Form>
        <Form.Item label="label" tooltip="tooltip" help="help" />
      </Form>
    ),
    Input: (
      <>
        <Input />
        <Input.TextArea />
      </>
    ),
    InputNumber: <InputNumber />,
    Modal: (
      <>
        <Modal />
        <ModalPanel />
        <ModalPanel type="confirm" />
      </>
    ),
    Progress: <Progress />,
    Result: <Result />,
    Select: <Select />,
    Skeleton: (
      <>
        <Skeleton />
        <Skeleton.Button />
      </>
    ),
    Table: (
      <Table
        loading
        rowKey="key"
        rowSelection={{}}
        columns={[{ title: 'title', sorter: true }]}
        dataSource={[{ key: 'row' }]}
        pagination={{ showSizeChanger: true }}
      />
    ),
    Tag: <Tag color="green">text</Tag>,
    Tooltip: (
      <>
        <Tooltip title="title">
          <Button />
        </Tooltip>
        <TooltipPanel title="title" />
      </>
    ),
    theme: null,
  }
}

/** Draws what has variables of its own that no recipe brings along: the menu of a dropdown, which takes its rules from that. */
export const variablesOnly = ({ Menu }: typeof Antd) => <Menu prefixCls="ant-dropdown-menu" items={[]} />
