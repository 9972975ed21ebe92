import { html, type TemplateResult } from 'lit';
import type { Refusal } from '@tthc-dang/core';
import type { Translate } from '../../internal/format.ts';
import { refusalList } from '../../internal/refusal-list.ts';
import type { RunLine, SlicedRun } from './sliced-run.ts';

/** What the page of a running batch needs to speak to its reader. */
export interface ProgressReader {
  readonly t: Translate;
  readonly says: (refusal: Refusal) => string;
  /** The label of the step. */
  readonly event: string;
  readonly goOn: () => void;
  readonly stop: () => void;
  readonly retry: () => void;
  readonly close: () => void;
}

/** How far a batch is, and what came of each dossier, those that need somebody first. */
export const batchProgress = (run: SlicedRun, reader: ProgressReader): TemplateResult => {
  const { t, event } = reader;
  const [done, of] = [run.count('accepted', 'refused'), run.lines.length];
  return html`
    <h2 id="batch-title" tabindex="-1">${title(run, reader)}</h2>
    <p id="batch-count" class="soft">${t('batch.progress', { done, of, event })}</p>
    <progress aria-labelledby="batch-count" max=${of} .value=${done}></progress>
    ${run.trouble ? html`<div class="notice bad"><p>${t(`common.trouble.${run.trouble}`)}</p></div>` : ''}
    <div class="actions">${buttons(run, reader)}</div>
    <ul class="lines">
      ${run.lines.toSorted((a, b) => order[a.standing] - order[b.standing]).map((line) => entry(line, reader))}
    </ul>
  `;
};

const order: Readonly<Record<RunLine['standing'], number>> = {
  unknown: 0,
  refused: 1,
  sent: 2,
  waiting: 3,
  accepted: 4,
};
const tone: Readonly<Record<RunLine['standing'], string>> = {
  unknown: 'tag wait',
  refused: 'tag bad',
  sent: 'tag',
  waiting: 'tag',
  accepted: 'tag ok',
};

function title(run: SlicedRun, { t }: ProgressReader): string {
  if (run.isRunning) return t(run.wasStopped ? 'batch.stopping' : 'batch.running');
  if (run.count('waiting', 'unknown') > 0) return t('batch.stopped');
  const refused = run.count('refused');
  return refused > 0
    ? t('batch.done-some', { n: run.count('accepted'), refused })
    : t('batch.done-all', { n: run.count('accepted') });
}

function buttons(run: SlicedRun, { t, goOn, stop, retry, close }: ProgressReader): unknown {
  if (run.isRunning)
    return html`<button class="button quiet" type="button" aria-disabled=${run.wasStopped} @click=${stop}>
      ${t('batch.stop')}
    </button>`;
  const left = run.count('waiting', 'unknown');
  const refused = run.count('refused');
  return html`
    ${left > 0 ? html`<button class="button" type="button" @click=${goOn}>${t('batch.go-on', { n: left })}</button>` : ''}
    ${refused > 0 ? html`<button class="button quiet" type="button" @click=${retry}>${t('batch.retry', { n: refused })}</button>` : ''}
    <button class="button ${left > 0 || refused > 0 ? 'quiet' : ''}" type="button" @click=${close}>
      ${t('batch.close')}
    </button>
  `;
}

const entry = ({ name, note, standing, refusals }: RunLine, { t, says }: ProgressReader): TemplateResult => html`
  <li>
    <span class="name"><strong>${name}</strong> <span class="soft numbers">${note ?? ''}</span></span>
    <span class=${tone[standing]}>${t(`batch.standing.${standing}`)}</span>
    ${refusals.length > 0 ? refusalList(refusals, t, says) : ''}
  </li>
`;
