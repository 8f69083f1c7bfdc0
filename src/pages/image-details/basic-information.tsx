import { Descriptions } from 'antd'
import type { Image } from '../../clouds/cloud.ts'
import { useMessages } from '../../i18n/i18n.tsx'
import { Account } from '../../ui/account.tsx'
import { Copyable } from '../../ui/copyable.tsx'
import { DateTime, ImageStateTag, Size } from '../../ui/image-cells.tsx'

export function BasicInformation({ image }: { image: Image }) {
  const messages = useMessages()
  const { image: labels, imageDetails } = messages
  return (
    <section>
      <h2 className="section-heading">{imageDetails.basicInformation}</h2>
      <Descriptions
        bordered
        size="small"
        column={{ xs: 1, sm: 1, md: 1, lg: 2, xl: 2, xxl: 2 }}
        items={[
          { key: 'id', label: 'ID', children: <Copyable text={image.id} of={image.name} /> },
          { key: 'state', label: labels.state, children: <ImageStateTag image={image} /> },
          { key: 'kind', label: labels.kind, children: labels.kinds[image.kind] },
          { key: 'size', label: labels.size, children: <Size gib={image.sizeGiB} /> },
          { key: 'os', label: labels.os, children: image.os },
          { key: 'architecture', label: imageDetails.architecture, children: image.architecture },
          { key: 'created', label: labels.created, children: <DateTime iso={image.createdAt} /> },
          ...(image.relation === 'received'
            ? [
                {
                  key: 'owner',
                  label: imageDetails.sharedBy,
                  children: image.owner ? <Account id={image.owner} /> : messages.sharedImages.ownerUnknown,
                },
              ]
            : []),
          {
            key: 'description',
            label: imageDetails.description,
            span: 'filled',
            children: <span className="long-text">{image.description || '–'}</span>,
          },
        ]}
      />
    </section>
  )
}
