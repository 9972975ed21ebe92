export {
  createClient,
  type Answer,
  type Client,
  type ClientOptions,
  type DossierQuery,
  type MemberQuery,
  type OrganizationQuery,
  type ProcedureRef,
  type SendOptions,
} from './client.ts';
export { idempotencyKey } from './idempotency-key.ts';
export type { Token } from './transport.ts';
