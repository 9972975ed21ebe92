import type {
  UserAccount,
  AdministrativeActView,
  BankAccountView,
  DelegationView,
  EndOfMembership,
  FeedbackItem,
  ImageView,
  IssuedAccounts,
  MembershipEnded,
  MilestonesView,
  OnlineScopeView,
  ProfileView,
  ReadinessView,
  SupportContact,
  SupportContactsView,
  SupportContactView,
  SupportTopic,
  UnitReadiness,
} from '../../model/administration-views.ts';
import type { OnlineScope } from '../../model/organization.ts';
import type { DossierView, Page } from '../../model/views.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import type { Cancellable, Paging, Repeatable } from '../requests.ts';
import type { Shape } from '../shape.ts';
import type { Connected } from '../transport.ts';

export type * from '../../model/administration-views.ts';

const page = { items: 'list', total: 'number' } as const satisfies Shape;
const of = (organizationId: string): string => `organizations/${encodeURIComponent(organizationId)}`;

/** The client of one portal for the administration of organizations. */
export type AdministrationClient = ReturnType<typeof administrationClient>;

/**
 * A typed client for accounts, bank accounts, images, readiness, support, personal data and delegations: one method per
 * operation. What is refused is thrown as `ApiError`, with its reasons in `problem`.
 *
 * `const { items } = await administrationClient(client).accounts('base-lam-mau')`
 */
export function administrationClient({ transport }: Connected) {
  const { send, read } = transport;
  const list = <Item>(path: string, query: object, { signal }: Cancellable) =>
    read<Page<Item>>({ operation: path, method: 'get', path, searchParams: searchOf(query), signal }, page);
  const get = <T>(path: string, shape: Shape, { signal }: Cancellable) =>
    read<T>({ operation: path, method: 'get', path, signal }, shape);
  const post = <T>(path: string, json: object, shape: Shape, { signal, idempotencyKey: key }: Repeatable) =>
    read<T>(
      { operation: path, method: 'post', path, json, signal, headers: { 'idempotency-key': key ?? idempotencyKey() } },
      shape,
    );
  const put = <T>(path: string, json: object, revision: number, shape: Shape, { signal }: Cancellable) =>
    read<T>({ operation: path, method: 'put', path, json, signal, headers: { 'if-match': `"${revision}"` } }, shape);

  return {
    /** The accounts of an organization: those that were issued, and mandates of the register without one. */
    accounts: (organizationId: string, query: AccountQuery = {}, cancel: Cancellable = {}) =>
      list<UserAccount>(`${of(organizationId)}/accounts`, query, cancel),
    /** Issues accounts to members of an organization; all of them unless some are named. */
    issueAccounts: (organizationId: string, body: IssueAccounts, repeatable: Repeatable = {}) =>
      post<IssuedAccounts>(`${of(organizationId)}/accounts`, body, { results: 'list' }, repeatable),
    bankAccounts: (organizationId: string, query: Paging = {}, cancel: Cancellable = {}) =>
      list<BankAccountView>(`${of(organizationId)}/bank-accounts`, query, cancel),
    /** Signature and seal images in use on a day; today unless said otherwise. */
    images: (organizationId: string, query: Paging & { readonly on?: string } = {}, cancel: Cancellable = {}) =>
      list<ImageView>(`${of(organizationId)}/images`, query, cancel),
    /** The picture itself: for whoever has an office there, or reads a dossier with a paper that it stands on. */
    imageBytes: async (
      id: string,
      query: { readonly dossierId?: string } = {},
      { signal }: Cancellable = {},
    ): Promise<Blob> => {
      const path = `images/${encodeURIComponent(id)}`;
      return (await send({ operation: path, method: 'get', path, searchParams: searchOf(query), signal })).blob();
    },
    readiness: (organizationId: string, cancel: Cancellable = {}) =>
      get<ReadinessView>(`${of(organizationId)}/readiness`, { items: 'list', scoreBp: 'number' }, cancel),
    /** Says something of one item; `revision` is that of the checklist that was seen. */
    stateReadiness: (
      organizationId: string,
      itemId: string,
      statement: { readonly done?: boolean; readonly evidence?: string },
      { revision, ...cancel }: Cancellable & { readonly revision: number },
    ) =>
      put<ReadinessView>(
        `${of(organizationId)}/readiness/${encodeURIComponent(itemId)}`,
        statement,
        revision,
        { items: 'list', scoreBp: 'number' },
        cancel,
      ),
    /** Switches how far an organization works online; `seen` is what was shown before. */
    setOnlineScope: (organizationId: string, body: SetOnlineScope, repeatable: Repeatable = {}) =>
      post<OnlineScopeView>(`${of(organizationId)}/online-scope`, body, { onlineScope: 'string' }, repeatable),
    /** The organizations directly below, each with how ready it is. */
    unitReadiness: (organizationId: string, query: Paging = {}, cancel: Cancellable = {}) =>
      list<UnitReadiness>(`${of(organizationId)}/unit-readiness`, query, cancel),
    /** The dates of the roll-out plans as they stand on a day; on the server's today unless said otherwise. */
    milestones: (
      query: { readonly plan?: 'A' | 'B' | undefined; readonly on?: string } = {},
      { signal }: Cancellable = {},
    ) =>
      read<MilestonesView>(
        { operation: 'milestones', method: 'get', path: 'milestones', searchParams: searchOf(query), signal },
        { items: 'list', on: 'string' },
      ),
    /** Whom the caller turns to: the own organization first, then the bodies above. */
    support: (query: { readonly topic?: SupportTopic } = {}, cancel: Cancellable = {}) =>
      list<SupportContactView>('support-contacts', query, cancel),
    supportContacts: (organizationId: string, cancel: Cancellable = {}) =>
      get<SupportContactsView>(`${of(organizationId)}/support-contacts`, { contacts: 'list' }, cancel),
    replaceSupportContacts: (
      organizationId: string,
      contacts: readonly SupportContact[],
      { revision, ...cancel }: Cancellable & { readonly revision: number },
    ) =>
      put<SupportContactsView>(
        `${of(organizationId)}/support-contacts`,
        { contacts },
        revision,
        { contacts: 'list' },
        cancel,
      ),
    /** What the database has of the caller. */
    profile: (cancel: Cancellable = {}) => get<ProfileView>('me/profile', { items: 'list' }, cancel),
    /** Reports wrong data: opens a data correction with the answers filled in, to be completed and sent. */
    reportProfile: (values: Readonly<Record<string, string>>, repeatable: Repeatable = {}) =>
      post<DossierView>('me/profile/corrections', { values }, { id: 'string', revision: 'number' }, repeatable),
    /** Feedback that the caller's offices answer. */
    feedback: (query: FeedbackQuery = {}, cancel: Cancellable = {}) => list<FeedbackItem>('feedback', query, cancel),
    administrationLog: (organizationId: string, query: Paging = {}, cancel: Cancellable = {}) =>
      list<AdministrativeActView>(`${of(organizationId)}/administration-log`, query, cancel),
    delegations: (organizationId: string, query: Paging = {}, cancel: Cancellable = {}) =>
      list<DelegationView>(`${of(organizationId)}/delegations`, query, cancel),
    delegate: (organizationId: string, body: Delegate, repeatable: Repeatable = {}) =>
      post<DelegationView>(`${of(organizationId)}/delegations`, body, { id: 'string' }, repeatable),
    endDelegation: (id: string, repeatable: Repeatable = {}) =>
      post<DelegationView>(`delegations/${encodeURIComponent(id)}/end`, {}, { id: 'string' }, repeatable),
    /** Records that somebody is no member any more; their open dossiers are cancelled. */
    endMembership: (
      memberId: string,
      body: { readonly kind: EndOfMembership; readonly reason: string },
      repeatable: Repeatable = {},
    ) =>
      post<MembershipEnded>(
        `members/${encodeURIComponent(memberId)}/membership-end`,
        body,
        { dossiers: 'list' },
        repeatable,
      ),
  };
}

export interface AccountQuery extends Paging {
  readonly q?: string | undefined;
  readonly state?: string | undefined;
}
export interface FeedbackQuery extends Paging {
  readonly q?: string | undefined;
  readonly state?: string | undefined;
}
export interface IssueAccounts {
  readonly from: string;
  readonly memberIds?: readonly string[];
}
export interface SetOnlineScope {
  readonly onlineScope: OnlineScope;
  readonly seen: OnlineScope;
}
export interface Delegate {
  readonly personId: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** Query parameters: what is not asked for is left out. */
const searchOf = (query: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]),
  );
