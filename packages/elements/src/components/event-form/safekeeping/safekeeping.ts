import { html, type TemplateResult } from 'lit';
import type { DossierView, Draft, FieldMap } from '@tthc-dang/core';
import { ApiError } from '@tthc-dang/core/client';
import { saveFile } from '../../../internal/save-file.ts';
import { wear } from '../../../internal/wear.ts';
import type { Answers } from '../answers.ts';
import type { LaterDesk } from '../desk.ts';
import type { FormWords } from '../form-words.ts';
import { isStepped, type Sheet } from '../sheet.ts';
import { DeviceCopies } from './device-copies.ts';
import { differences } from './differences.ts';
import { Handover } from './handover.ts';
import { isSame, isSameAnswer, mergeOf } from './merge.ts';
import { readDraftFile, writeDraftFile } from './draft-file.ts';
import { keepingPlaces } from './keeping-places.ts';
import { otherCopyNotice, type OtherCopy } from './other-copy.ts';
import { styles } from './safekeeping.styles.ts';
import { unsentList } from './unsent-list.ts';

/** Sees to it that nothing typed is lost, and that of two copies of the same answers the person chooses one. */
export class Safekeeping {
  readonly #desk: LaterDesk;
  #device: DeviceCopies | undefined;
  #isWanted = false;
  #id = '';
  #other: OtherCopy | undefined;
  readonly #handover: Handover;
  /** The words of the form, as it was last shown. */
  #words: FormWords | undefined;
  /** Papers are asked for on this screen: they are easier photographed with a phone. */
  #hasPapers = false;

  constructor(desk: LaterDesk) {
    this.#desk = desk;
    this.#handover = new Handover(desk, (view) => this.#arrived(view));
    wear(desk.host.renderRoot, styles);
    void this.begin();
  }

  /** A form was begun: what this device may still have of it is looked for. */
  async begin(): Promise<void> {
    const { sheet, me, keeper } = this.#desk;
    const [form, person] = [sheet(), me()];
    if (!form || !person) return;
    const id = `${form.dossier.id} ${form.event}`;
    if (id === this.#id) return;
    this.#id = id;
    this.#other = undefined;
    this.#handover.close();
    if (!DeviceCopies.isPossible) return;
    const device = new DeviceCopies(person.personId);
    this.#device = device;
    try {
      this.#isWanted = await device.isWanted();
      const copy = this.#isWanted ? await device.get(id) : undefined;
      if (this.#id === id && copy && !keeper.isDirty && !isSame(copy.input, keeper.kept))
        this.#found({ from: 'device', ...copy });
    } catch {
      // A browser that keeps nothing, as in some private windows: the places below do not offer it.
      this.#device = undefined;
    }
    this.#desk.host.requestUpdate();
  }

  /** Something was typed: a copy stays here until the server has it. */
  changed(input: Answers): void {
    const now = this.#desk.portal()?.now();
    if (this.#isWanted && now) void this.#device?.put(this.#id, { input, savedAt: now });
  }

  /** The keeper tried to save. */
  told(): void {
    const { keeper } = this.#desk;
    if (!keeper.isDirty && this.#other?.from !== 'device') void this.#device?.remove(this.#id);
    if (keeper.state === 'failed' && keeper.trouble === 'elsewhere' && keeper.error instanceof ApiError) {
      // The code of the problem says that the copy is with it.
      const draft = keeper.error.problem['draft'] as Draft;
      if (!this.#merge(draft) && this.#other?.draft?.version !== draft.version)
        this.#found({ from: 'window', input: draft.input, savedAt: draft.savedAt, draft });
    }
  }

  /** Above the screen: another copy to choose between, or what is not saved yet. */
  notice(sheet: Sheet, words: FormWords): TemplateResult | '' {
    this.#words = words;
    const { t, keeper, take, word } = this.#desk;
    const other = this.#other;
    if (other) {
      const event = other.draft?.event;
      return otherCopyNotice(other, {
        t,
        differences: differences(this.#desk, sheet, words, other.input),
        otherEvent:
          event === undefined || event === sheet.event
            ? undefined
            : word(`${sheet.procedure.id}.events.${event}`, sheet.procedure.events[event]?.label ?? event),
        keepMine: () => this.#keepMine(other),
        takeOther: () => this.#takeOther(other),
      });
    }
    if (keeper.state !== 'failed' || keeper.trouble === 'elsewhere') return '';
    const changes = differences(this.#desk, sheet, words, keeper.kept);
    if (changes.length === 0) return '';
    return unsentList(changes, {
      t,
      discard: (name) => {
        take({ ...sheet.answers, [name]: keeper.kept[name] });
        this.#desk.focus.to('.title');
      },
    });
  }

  /** Below the screen of a longer form: where else the copy can be. */
  places(sheet: Sheet, words: FormWords): TemplateResult | '' {
    if (!isStepped(sheet)) return '';
    const { t, portal } = this.#desk;
    return keepingPlaces({
      t,
      onDevice: this.#device ? this.#isWanted : undefined,
      want: (yes) => void this.#want(yes),
      download: () => {
        const file = writeDraftFile(sheet, portal()?.now() ?? '');
        saveFile(file, file.name);
      },
      open: (file) => void this.#open(file, sheet, words),
      phone: this.#handover.isOpen || this.#hasPapers ? undefined : () => void this.#handover.open(),
      above: this.#phone(),
    });
  }

  /** The way to the phone stands open where papers are asked for, and once somebody has taken it. */
  #phone(): TemplateResult | '' {
    const { host, t } = this.#desk;
    // Which screen this is, is known once it stands.
    void host.updateComplete.then(() => {
      const has = host.renderRoot.querySelector('tthc-field-attachments') !== null;
      if (has === this.#hasPapers) return;
      this.#hasPapers = has;
      host.requestUpdate();
    });
    if (this.#handover.isOpen) return this.#handover.view();
    if (!this.#hasPapers) return '';
    return html`<p class="phone">
      <button class="button quiet" id="to-phone" type="button" @click=${() => void this.#handover.open()}>
        ${t('keep.phone-papers')}
      </button>
    </p>`;
  }

  /** What the server has now, while somebody goes on elsewhere. */
  #arrived({ draft }: DossierView): void {
    const { sheet, keeper } = this.#desk;
    if (!draft || draft.event !== sheet()?.event || this.#other || isSame(draft.input, keeper.kept)) return;
    if (!this.#merge(draft)) this.#found({ from: 'window', input: draft.input, savedAt: draft.savedAt, draft });
  }

  /** Goes on with what both copies say, where they do not say different things. */
  #merge(draft: Draft): boolean {
    const { sheet, keeper, take, adopt } = this.#desk;
    const form = sheet();
    const merged = form && draft.event === form.event ? mergeOf(keeper.kept, form.answers, draft.input) : undefined;
    if (!form || !merged) return false;
    if (isSame(merged, draft.input)) adopt(draft);
    else {
      take(merged);
      void keeper.goOnFrom(draft);
    }
    this.#handover.came(
      Object.keys({ ...form.answers, ...merged })
        .filter((name) => !isSameAnswer(form.answers[name], merged[name]))
        .map((name) => this.#words?.label(name) ?? name),
    );
    return true;
  }

  async #want(yes: boolean): Promise<void> {
    this.#isWanted = yes;
    await this.#device?.want(yes);
    const { announce, keeper, sheet, t } = this.#desk;
    // Read now: somebody may have typed while the key was made.
    const answers = sheet()?.answers;
    if (yes && keeper.isDirty && answers) this.changed(answers);
    announce(t(yes ? 'keep.device-on' : 'keep.device-off'));
  }

  async #open(file: File, sheet: Sheet, words: FormWords): Promise<void> {
    const { t, announce } = this.#desk;
    const read = readDraftFile(await file.text(), sheet);
    if (!read.ok) {
      this.#desk.remark(t(read.why));
      return;
    }
    const fields: FieldMap = sheet.procedure.events[sheet.event]?.fields ?? {};
    const left = read.left.map((name) => (Object.hasOwn(fields, name) ? words.label(name) : name));
    if (isSame(read.input, sheet.answers)) announce(t('keep.file-same'));
    else this.#found({ from: 'file', input: read.input, savedAt: read.savedAt, left });
    this.#desk.focus.to('#other-copy');
  }

  #found(other: OtherCopy): void {
    const { announce, t, host } = this.#desk;
    this.#other = other;
    announce(t(`keep.other.${other.from}`), 'assertive');
    host.requestUpdate();
  }

  #keepMine({ from, draft }: OtherCopy): void {
    const { keeper } = this.#desk;
    this.#settled();
    if (draft) void keeper.goOnFrom(draft);
    else if (from === 'device' && !keeper.isDirty) void this.#device?.remove(this.#id);
  }

  #takeOther({ input, draft }: OtherCopy): void {
    const { take, adopt } = this.#desk;
    this.#settled();
    if (draft) adopt(draft);
    else take(input);
  }

  #settled(): void {
    this.#other = undefined;
    this.#desk.focus.to('.title');
  }
}
