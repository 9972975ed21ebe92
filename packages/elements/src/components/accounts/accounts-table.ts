import { html, type TemplateResult } from 'lit';
import type { UserAccount } from '@tthc-dang/core/client/administration';
import { blockTable } from '../../internal/block-table.ts';
import { formatDate, type Translate } from '../../internal/format.ts';

/** What the table of accounts needs of its reader. */
export interface AccountsReader {
  readonly t: Translate;
  readonly word: (key: string, vietnamese: string) => string;
  /** Whether the reader issues, locks and confirms here. */
  readonly acts: boolean;
  readonly issue: (account: UserAccount) => void;
  readonly handle: (account: UserAccount) => void;
}

/** What an account is known by: a person may have several. */
export const accountKey = ({ personId, role, dossierId = '' }: UserAccount): string =>
  `${personId} ${role} ${dossierId}`;

const tones: Readonly<Record<string, string>> = {
  active: 'tag ok',
  issued: 'tag wait',
  'awaiting-confirmation': 'tag wait',
  locked: 'tag bad',
  lapsed: 'tag bad',
};

/** The accounts of a unit: who, in which role, in which state. */
export const accountsTable = (rows: readonly UserAccount[], reader: AccountsReader): TemplateResult => {
  const { t, word } = reader;
  return blockTable<UserAccount>({
    labelledBy: 'list',
    idOf: accountKey,
    rows,
    columns: [
      { label: t('accounts.column.person'), cell: ({ personName }) => personName },
      { label: t('accounts.column.role'), cell: ({ role, roleLabel }) => word(`office.${role}`, roleLabel) },
      {
        label: t('accounts.column.state'),
        cell: ({ state, stateLabel, active }) =>
          html`<span class=${tones[state] ?? 'tag'}
              >${state === 'in-register' ? t('accounts.in-register') : word(`account-lifecycle.states.${state}`, stateLabel)}</span
            >
            ${active || state !== 'active' ? '' : html`<br /><span class="soft">${t('accounts.inactive')}</span>`}`,
      },
      { label: t('accounts.column.days'), cell: (account) => days(account, t) },
      {
        label: t('accounts.column.vneid'),
        cell: ({ vneidLevel: n }) => t(n < 2 ? 'accounts.vneid-low' : 'accounts.vneid', { n }),
      },
      ...(reader.acts
        ? [{ label: t('unit.actions'), unled: true, cell: (account: UserAccount) => act(account, reader) }]
        : []),
    ],
  });
};

const days = ({ from, to }: UserAccount, t: Translate): string =>
  from === undefined
    ? ''
    : to === undefined
      ? t('accounts.from', { from: formatDate(from) })
      : t('accounts.from-to', { from: formatDate(from), to: formatDate(to) });

/** An account is issued once; after that its own table says what may be done. */
function act(account: UserAccount, { t, issue, handle }: AccountsReader): TemplateResult {
  const { personName: name, roleLabel: role, dossierId } = account;
  return dossierId === undefined
    ? html`<button
        class="link"
        type="button"
        data-act="issue"
        aria-label=${t('accounts.issue-of', { name, role })}
        @click=${() => issue(account)}
      >
        ${t('accounts.issue')}
      </button>`
    : html`<button
        class="link"
        type="button"
        data-act="handle"
        aria-label=${t('accounts.handle-of', { name, role })}
        @click=${() => handle(account)}
      >
        ${t('accounts.handle')}
      </button>`;
}
