import type { LitElement } from 'lit';
import type { DossierView, Draft, Issue, Me } from '@tthc-dang/core';
import type { NextFocus } from '../../controllers/next-focus.ts';
import type { PortalContext, Politeness } from '../../controllers/portal-context.ts';
import type { Word } from '../../internal/field-word.ts';
import type { Translate } from '../../internal/format.ts';
import type { Answers } from './answers.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { Sheet } from './sheet.ts';

/** What a form gives to those of its parts that are loaded once it is under way. */
export interface Desk {
  readonly host: LitElement;
  readonly focus: NextFocus;
  readonly keeper: DraftKeeper;
  readonly t: Translate;
  readonly word: Word;
  portal(): PortalContext | undefined;
  me(): Me | undefined;
  /** The form as it stands; undefined until everything is there that it is made from. */
  sheet(): Sheet | undefined;
  /** Shows a screen, by its place. */
  turnTo(at: number): void;
  /** Whether files are on their way; says so. */
  isBusy(): boolean;
  /** Shows what is wrong with the answers. */
  judge(issues: readonly Issue[]): void;
  /** Puts other answers into the form, and keeps them. */
  take(answers: Answers): void;
  /** Begins with a copy that the server has. */
  adopt(draft: Draft): void;
  /** Says above the buttons why something cannot be done just now. */
  remark(text: string): void;
  /** Goes on with the dossier as it is now. */
  rebase(dossier: DossierView): void;
  announce(text: string, politeness?: Politeness): void;
}

/** What these parts have beside it. */
export interface LaterDesk extends Desk {
  /** The name of an organization, or its id until it is known. */
  organizationName(id: string): string;
}
