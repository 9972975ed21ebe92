export { ApiError } from '../errors/api-error.ts';
export { createClient, type Client, type ClientOptions } from './client.ts';
export { idempotencyKey } from './idempotency-key.ts';
export type {
  Answer,
  DossierQuery,
  MemberQuery,
  NotificationView,
  OpeningRequest,
  OrganizationQuery,
  ProcedureRef,
  SendOptions,
} from './requests.ts';
export type { Token } from './transport.ts';
