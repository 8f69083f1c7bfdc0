import { noParameters, operation } from './operation.ts'

/** T2: `AccountId` is what a recipient gives to whoever shares with it, the root account's. */
export const getCallerIdentity = operation<'GetCallerIdentity'>({
  parameters: noParameters,
  run: async (_, { account: { id, rootAccount } }) =>
    rootAccount
      ? {
          Type: 'CAMUser',
          Arn: `qcs::cam:${rootAccount}:uin/${id}`,
          AccountId: rootAccount,
          UserId: id,
          PrincipalId: id,
        }
      : { Type: 'RootAccount', Arn: `qcs::cam::uin/${id}:root`, AccountId: id, UserId: id, PrincipalId: id },
})
