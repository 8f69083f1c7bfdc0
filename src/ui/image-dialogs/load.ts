/** The dialogs that change an image of one's own, for `useLazyDialog`. */
export const loadEditImageModal = () => import('./edit-image-modal.tsx').then(({ EditImageModal }) => EditImageModal)
export const loadDeleteImageModal = () =>
  import('./delete-image-modal.tsx').then(({ DeleteImageModal }) => DeleteImageModal)
