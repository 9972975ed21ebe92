import { html, type TemplateResult } from 'lit';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import type { Translate } from '../../internal/format.ts';
import type { Candidate } from './candidates.ts';

/** The answers of the form as far as they are given. */
export interface DelegationAnswers {
  readonly personId?: string;
  readonly from?: string;
  readonly to?: string;
  readonly reason?: string;
}
export const delegationFields = [
  'personId',
  'from',
  'to',
  'reason',
] as const satisfies readonly (keyof DelegationAnswers)[];

/** What the form needs. */
export interface DelegationFormReader {
  readonly t: Translate;
  readonly answers: DelegationAnswers;
  readonly errors: DelegationAnswers;
  readonly isBusy: boolean;
  readonly change: (event: TthcChangeEvent) => void;
  readonly send: () => void;
}

/** What is still missing or unfinished, by question. */
export function missing({ personId, from, to, reason }: DelegationAnswers, t: Translate): DelegationAnswers {
  const isDay = (day = ''): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  return {
    ...(personId ? {} : { personId: t('delegation.missing-person') }),
    ...(isDay(from) ? {} : { from: t('delegation.missing-day') }),
    ...(isDay(to) ? {} : { to: t('delegation.missing-day') }),
    ...(reason?.trim() ? {} : { reason: t('delegation.missing-reason') }),
  };
}

/** Who, from when to when, and why. */
export function delegationForm(candidates: readonly Candidate[], reader: DelegationFormReader): TemplateResult {
  const { t, answers, errors, isBusy, change, send } = reader;
  const kind = candidates.find(({ personId }) => personId === answers.personId)?.kind;
  const choices = Object.fromEntries(candidates.map(({ personId, name, role }) => [personId, `${name}, ${role}`]));
  return html`<div class="fields" @tthc-change=${change}>
      <tthc-field-choice
        name="personId"
        .label=${t('delegation.person')}
        .choices=${choices}
        .value=${answers.personId}
        .error=${errors.personId ?? ''}
        required
      ></tthc-field-choice>
      ${kind ? html`<p class="soft" role="status">${t(`delegation.means.${kind}`)}</p>` : ''}
      <tthc-field-date
        name="from"
        .label=${t('delegation.from')}
        .value=${answers.from}
        .error=${errors.from ?? ''}
        required
      ></tthc-field-date>
      <tthc-field-date
        name="to"
        .label=${t('delegation.to')}
        .hint=${t('delegation.to-hint')}
        .value=${answers.to}
        .error=${errors.to ?? ''}
        required
      ></tthc-field-date>
      <tthc-field-text
        name="reason"
        .label=${t('delegation.reason')}
        .value=${answers.reason}
        .error=${errors.reason ?? ''}
        required
      ></tthc-field-text>
    </div>
    <div class="actions">
      <button class="button" id="send" type="button" aria-disabled=${isBusy} @click=${send}>
        ${t(isBusy ? 'delegation.sending' : 'delegation.send')}
      </button>
    </div>`;
}
