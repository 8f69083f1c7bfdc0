import { operation } from './operation.ts'

/** A14. `AccountId` is what a recipient gives to whoever shares with it: the root account's. */
export const getCallerIdentity = operation<'GetCallerIdentity'>({
  parameters: { fields: {}, required: [] },
  regional: false,
  run: async (_, { account: { id, name, rootAccount } }) => ({
    AccountId: rootAccount ?? id,
    IdentityType: rootAccount ? 'RAMUser' : 'Account',
    PrincipalId: id,
    UserId: id,
    Arn: rootAccount ? `acs:ram::${rootAccount}:user/${name}` : `acs:ram::${id}:root`,
  }),
})
