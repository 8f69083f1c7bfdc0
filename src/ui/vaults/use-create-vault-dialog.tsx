import { useLazyDialog } from '../lazy-dialog.tsx'

const loadCreateVaultModal = () => import('./create-vault-modal.tsx').then(({ CreateVaultModal }) => CreateVaultModal)

export const useCreateVaultDialog = () => useLazyDialog(loadCreateVaultModal)
