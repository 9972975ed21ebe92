import type { TemplateResult } from 'lit';
import { confirmation } from './after-form.ts';
import { droppingPage, openPage, resumePage, startPage, type BeforeContext } from './before-form.ts';
import type { Guide } from './guide.ts';
import type { Stage } from './stage.ts';

/** A stage that has a page of its own. */
export type Told = Stage & { readonly at: 'start' | 'resume' | 'open' | 'done' };

/** What the pages around the form need of the element. */
export interface StageContext extends BeforeContext {
  readonly guide: Guide;
  /** Something is on its way to the server. */
  readonly isBusy: boolean;
  /** Says for whom somebody else files. */
  readonly onBehalf: unknown;
}

/** Where these pages lead. */
export interface StageActs {
  readonly begin: () => void;
  readonly drop: () => void;
  readonly see: (dossierId: string) => void;
  readonly to: (stage: Stage, focus: string) => void;
}

/** The page before or after the form. */
export function stagePage(stage: Told, context: StageContext, { begin, drop, see, to }: StageActs): TemplateResult {
  switch (stage.at) {
    case 'start':
      return startPage(stage.refusals, context, { act: begin, isBusy: context.isBusy });
    case 'open':
      return openPage(stage.dossier, context, () => see(stage.dossier.id));
    case 'done':
      return confirmation(stage.dossier, { ...context, see: () => see(stage.dossier.id) });
    case 'resume':
      return stage.dropping
        ? droppingPage(context, { drop, back: () => to({ ...stage, dropping: false }, '.title') })
        : resumePage(stage.dossier, context, {
            onBehalf: context.onBehalf,
            on: () => to({ at: 'filling', dossier: stage.dossier }, 'tthc-event-form'),
            over: () => to({ ...stage, dropping: true }, '#dropping'),
          });
  }
}
