import { html, type TemplateResult } from 'lit';
import type { DossierView, TimelineItem } from '@tthc-dang/core';
import { formatMoment } from '../../internal/format.ts';
import { wordOf, type Reader } from './reader.ts';

/** What happened, where the dossier stands, and the steps that still lie ahead, drawn hollow. */
export const timeline = (view: DossierView, reader: Reader): TemplateResult => html`
  <section aria-labelledby="timeline">
    <h2 id="timeline">${reader.t('dossier.timeline')}</h2>
    <ol class="line">
      ${view.timeline.map((item) => happened(item, reader))} ${view.final ? '' : now(view, reader)}
      ${view.ahead.map(
        (step) => html`
          <li class="ahead">
            <span class="unseen">${reader.t('dossier.ahead')}: </span
            >${wordOf(reader, `states.${step.state}`, step.label)}
            ${step.organizationName ? html`<br /><span class="soft">${step.organizationName}</span>` : ''}
          </li>
        `,
      )}
    </ol>
  </section>
`;

const happened = (item: TimelineItem, reader: Reader): TemplateResult => html`
  <li>
    <span class="unseen">${reader.t('dossier.happened')}: </span>
    <strong
      >${item.event === 'OPEN' ? reader.t('dossier.opened') : wordOf(reader, `events.${item.event}`, item.label)}</strong
    ><br />
    <span class="soft numbers">${[formatMoment(item.at), ...who(item, reader)].join(' · ')}</span>
    ${item.message ? html`<p class="said">${item.message}</p>` : ''}
  </li>
`;

const who = ({ actorName, organizationName, helper }: TimelineItem, { t }: Reader): readonly string[] => [
  actorName,
  ...(organizationName ? [organizationName] : []),
  ...(helper ? [t('dossier.helped-by', { helper })] : []),
];

const now = (view: DossierView, reader: Reader): TemplateResult => html`
  <li class="now" aria-current="step">
    <strong>${wordOf(reader, `states.${view.state}`, view.stateLabel)}</strong><br />
    <span class="soft"
      >${[reader.t('dossier.now'), ...new Set(view.handlers.map(({ organizationName }) => organizationName))].join(' · ')}</span
    >
  </li>
`;
