import { Button, Form, InputNumber, Select } from 'antd'
import { useStageWords } from '../stage-words.ts'
import { callKinds, faultKinds, type Failing } from './weather.ts'

interface FaultFormProps {
  name: string
  words: { title: string; amount: string; set: string }
  /** The amounts that can be chosen begin with 1. */
  most: number
  first: number
  onSet(failing: Failing): void
}

/** Which requests are to fail, and how. */
export function FaultForm({ name, words, most, first, onSet }: FaultFormProps) {
  const { kind, calls, kinds, callKinds: callWords, range } = useStageWords().weather
  return (
    <section aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`}>{words.title}</h3>
      <Form<Failing>
        name={name}
        layout="vertical"
        requiredMark={false}
        initialValues={{ amount: first, calls: 'any', kind: 'server-error' }}
        onFinish={onSet}
      >
        <Form.Item
          name="amount"
          label={words.amount}
          rules={[{ required: true, type: 'integer', min: 1, max: most, message: range(most) }]}
        >
          <InputNumber />
        </Form.Item>
        <Form.Item name="calls" label={calls}>
          <Select showSearch={false} options={callKinds.map((value) => ({ value, label: callWords[value] }))} />
        </Form.Item>
        <Form.Item name="kind" label={kind}>
          <Select showSearch={false} options={faultKinds.map((value) => ({ value, label: kinds[value] }))} />
        </Form.Item>
        <Button htmlType="submit">{words.set}</Button>
      </Form>
    </section>
  )
}
