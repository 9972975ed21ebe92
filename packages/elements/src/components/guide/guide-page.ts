import { html, svg, type TemplateResult } from 'lit';
import type { IsoDate, Policy } from '@tthc-dang/core';
import { guideOf, type ProcedureGuide } from '@tthc-dang/core/guide';
import { entryOn, instrument } from '@tthc-dang/core/policy';
import { formatBasis } from '../../internal/format-basis.ts';
import { formatDate, type Translate } from '../../internal/format.ts';
import type { QrPath } from '../../internal/qr-path.ts';
import { papersToPrepare } from '../procedure-form/prepare.ts';
import { whereToSee, type GuideName } from './guides.ts';
import type { LoadedGuide } from './load-guide.ts';
import { asideList, endList, ruleList, stepList } from './step-list.ts';
import { seatWords } from './seat-words.ts';

/** Who reads a guide, and when. */
export interface GuideReader {
  readonly name: GuideName;
  readonly on: IsoDate;
  readonly t: Translate;
  readonly word: (key: string, vietnamese: string) => string;
  /** Where the portal is, whole. */
  readonly address: string | undefined;
  readonly qr: QrPath | undefined;
}

/** A guide as a page to read, and as a sheet to print. */
export function guidePage({ table, duties, items }: LoadedGuide, reader: GuideReader): TemplateResult {
  const { name, on, t, address, qr } = reader;
  const { audience, procedure } = name;
  const guide = table && guideOf(table, audience, on);
  const length = guide ? guide.steps.length + guide.asides.length + guide.ends.length : 0;
  return html`
    <article
      class="sheet poster ${length > 24 ? 'dense crowded' : length > 13 ? 'dense' : ''}"
      aria-labelledby="guide-title"
    >
      ${
        qr
          ? html`<svg class="qr" viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label=${t('guide.qr')}>
              ${svg`<rect width=${qr.size} height=${qr.size}></rect><path d=${qr.d}></path>`}
            </svg>`
          : ''
      }
      <p class="audience">${t(`guide.audience.${audience}`)}</p>
      <h1 id="guide-title" tabindex="-1">${t(`guide.of.${audience}.${procedure}`)}</h1>
      <p class="purpose">${t(`guide.for.${audience}.${procedure}`)}</p>
      ${guide ? beginning(guide, reader) : ''} ${audience === 'member' ? papers(table, reader) : ''}
      ${duties.length > 0 && audience === 'member' ? dutyList(duties, reader) : ''}
      ${
        guide && table
          ? html`
              <h2>${t('guide.steps')}</h2>
              ${stepList(guide.steps, table, reader)}
              ${
                guide.always.length > 0
                  ? html`<h2>${t('guide.always')}</h2>
                      ${ruleList(guide.always, reader)}`
                  : ''
              }
              ${
                guide.asides.length > 0
                  ? html`<h2>${t('guide.asides')}</h2>
                      ${asideList(guide.asides, table, reader)}`
                  : ''
              }
              <h2>${t('guide.ends')}</h2>
              ${endList(guide.ends, table, reader)}
            `
          : checklist(items, reader)
      }
      <h2>${t('guide.after')}</h2>
      <p>${t(`guide.after.${whereToSee(name)}`)}</p>
      ${guide ? laws(guide, duties, reader) : ''}
      <footer>
        ${address ? html`<p class="address">${t('guide.address', { address })}</p>` : ''}
        <p>${t('guide.as-of', { day: formatDate(on) })}</p>
      </footer>
    </article>
  `;
}

/** Who may begin, and what is checked then. */
const beginning = ({ opens, conditions }: ProcedureGuide, reader: GuideReader): TemplateResult => html`
  <p>
    <strong>${reader.t('guide.opens')}</strong>
    ${seatWords(opens, reader)}
  </p>
  ${
    conditions.length > 0
      ? html`<div class="more">
          <h2>${reader.t('guide.conditions')}</h2>
          ${ruleList(conditions, reader)}
        </div>`
      : ''
  }
`;

/** What to have at hand, as the page before the form tells it. */
function papers(form: LoadedGuide['table'], { t, word }: GuideReader): TemplateResult | '' {
  const lines = form ? papersToPrepare({ t, word, form }) : [];
  return lines.length === 0
    ? ''
    : html`<h2>${t('start.prepare')}</h2>
        <ul class="papers">
          ${lines}
        </ul>`;
}

const dutyList = (duties: LoadedGuide['duties'], { t, on }: GuideReader): TemplateResult => html`
  <h2>${t('start.duties')}</h2>
  <ul>
    ${duties.map(({ text, policy }) => html`<li>${t(text, { value: valueIn(policy, on) })}</li>`)}
  </ul>
`;

const valueIn = (policy: Policy<number>, on: IsoDate): number => entryOn(policy, on).value;

/** What has to be done in a unit before it works electronically. */
const checklist = (items: LoadedGuide['items'], { t }: GuideReader): TemplateResult => html`
  <h2>${t('guide.checklist')}</h2>
  <ol class="steps" lang="vi">
    ${items.map(
      ({ label, mandatory }) =>
        html`<li>${label}${mandatory ? html` <strong>${t('guide.mandatory')}</strong>` : ''}</li>`,
    )}
  </ol>
`;

/** On what it rests: law that was read, by its title, and that the rest is our convention. */
function laws({ laws: read }: ProcedureGuide, duties: LoadedGuide['duties'], { t, on }: GuideReader): TemplateResult {
  const ofDuties = duties.flatMap(({ policy }) => {
    const { basis } = entryOn(policy, on);
    return basis.kind === 'law' ? [basis] : [];
  });
  const all = new Map([...read, ...ofDuties].map((basis) => [`${basis.instrument} ${basis.at}`, basis]));
  return html`
    <h2>${t('guide.laws')}</h2>
    <ul class="laws">
      ${[...all.values()].map((basis) => html`<li>${formatBasis(basis, t)} <span lang="vi">${instrument(basis.instrument)?.title}</span></li>`)}
      <li>${t(all.size > 0 ? 'guide.convention' : 'guide.no-law')}</li>
    </ul>
  `;
}
