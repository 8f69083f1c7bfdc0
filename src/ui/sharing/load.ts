/** The dialogs about an image's shares, for `useLazyDialog`. */
export const loadShareModal = () => import('./share-modal.tsx').then(({ ShareModal }) => ShareModal)
export const loadStopSharingModal = () =>
  import('./stop-sharing-modal.tsx').then(({ StopSharingModal }) => StopSharingModal)
