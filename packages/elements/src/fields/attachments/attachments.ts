import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AttachmentRef } from '@tthc-dang/core';
import { ApiError, idempotencyKey } from '@tthc-dang/core/client';
import { FieldElement } from '../../internal/field-element.ts';
import { fieldTexts } from '../../locales/index.ts';
import { laterFieldTexts } from '../later-texts.ts';
import { fileButton } from '../../internal/file-button.ts';
import { formatSize } from '../../internal/format-size.ts';
import { troubleOf } from '../../internal/trouble.ts';
import { shrinkPhoto } from './shrink-photo.ts';
import { styles } from './attachments.styles.ts';
import { acceptedTypes, faultOf, mostBytes, type Upload } from './upload.ts';

/** One paper as one or several files, each uploaded at once. The answer is the list of stored files. */
export class TthcFieldAttachments extends FieldElement<readonly AttachmentRef[]> {
  static override styles: CSSResultGroup = [FieldElement.styles, styles];
  protected override readonly areas = [fieldTexts, laterFieldTexts];

  /** The dossier that the files belong to. */
  @property({ attribute: 'dossier-id' }) dossierId = '';
  /** What makes the paper valid. */
  @property() counts = '';
  @property({ type: Number }) max = 10;

  @state() private uploads: readonly Upload[] = [];
  /** How large the photos were that were made smaller here, by name. */
  readonly #shrunk = new Map<string, number>();

  /** Whether files are still on their way; leaving now would lose them. */
  get busy(): boolean {
    return this.uploads.some(({ why }) => why === undefined);
  }

  protected override get grouped(): boolean {
    return true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const { stop } of this.uploads) stop.abort();
  }

  protected override control(): TemplateResult {
    const stored = this.value ?? [];
    return html`
      <span class="hint">${this.counts} ${this.t('fields.attachments.rule', { size: formatSize(mostBytes) })}</span>
      ${
        stored.length + this.uploads.length > 0
          ? html`<ul class="files">
              ${stored.map((file) => this.#stored(file))} ${this.uploads.map((upload) => this.#upload(upload))}
            </ul>`
          : nothing
      }
      ${fileButton({
        says: this.t(stored.length > 0 ? 'fields.attachments.more' : 'fields.attachments.add'),
        id: 'control',
        accept: acceptedTypes.join(','),
        isMultiple: true,
        isDisabled: this.disabled,
        describedBy: this.describedBy(),
        take: (files) => files.forEach((file) => void this.#add(file)),
      })}
    `;
  }

  #stored(file: AttachmentRef): TemplateResult {
    const before = this.#shrunk.get(file.name);
    return html`<li>
      <span class="about">
        <span class="name">${file.name}</span>
        <span class="soft numbers"
          >${formatSize(file.size)}${before === undefined ? '' : ` (${this.t('fields.attachments.shrunk', { size: formatSize(before) })})`}
          · ${this.t('fields.attachments.done')}</span
        >
      </span>
      <button
        class="link"
        type="button"
        aria-label=${this.t('fields.attachments.remove-file', { name: file.name })}
        ?disabled=${this.disabled}
        @click=${() => this.#remove(file)}
      >
        ${this.t('fields.attachments.remove')}
      </button>
    </li>`;
  }

  #upload(upload: Upload): TemplateResult {
    const { file, why, again } = upload;
    const { name } = file;
    return html`<li class=${why ? 'wrong' : 'running'}>
      <span class="about">
        <span class="name">${name}</span>
        ${
          why
            ? html`<span class="message">${why}</span>`
            : html`<span class="soft numbers"
                >${formatSize(file.size)} · ${this.t('fields.attachments.uploading')}</span
              >`
        }
      </span>
      <span>
        ${
          why && again
            ? html`<button
                class="link"
                type="button"
                aria-label=${this.t('fields.attachments.retry-file', { name })}
                @click=${() => void this.#send(upload)}
              >
                ${this.t('common.retry')}
              </button>`
            : nothing
        }
        <button
          class="link"
          type="button"
          aria-label=${this.t(why ? 'fields.attachments.remove-file' : 'fields.attachments.cancel-file', { name })}
          @click=${() => this.#drop(upload)}
        >
          ${this.t(why ? 'fields.attachments.remove' : 'fields.attachments.stop')}
        </button>
      </span>
    </li>`;
  }

  async #add(given: File): Promise<void> {
    const upload: Upload = { file: given, key: idempotencyKey(), stop: new AbortController() };
    const full = (this.value?.length ?? 0) + this.uploads.filter(({ why }) => !why).length >= this.max;
    if (full) return this.#fail(upload, this.t('fields.attachments.too-many', { count: this.max }), false);
    this.#put(upload);
    const file = await shrinkPhoto(given);
    if (upload.stop.signal.aborted) return;
    const fault = faultOf(file);
    if (fault !== undefined) return this.#fail(upload, this.t(fault, { size: formatSize(mostBytes) }), false);
    if (file !== given) this.#shrunk.set(file.name, given.size);
    await this.#send({ ...upload, file });
  }

  async #send({ file, key }: Upload): Promise<void> {
    const client = this.portal?.client;
    if (!client) return;
    const upload: Upload = { file, key, stop: new AbortController() };
    this.#put(upload);
    try {
      const ref = await client.upload(this.dossierId, file, { idempotencyKey: key, signal: upload.stop.signal });
      if (upload.stop.signal.aborted) return;
      if (this.value?.some(({ sha256 }) => sha256 === ref.sha256))
        return this.#fail(upload, this.t('fields.attachments.twice'), false);
      this.#forget(upload);
      this.change([...(this.value ?? []), ref]);
      this.announce(this.t('fields.attachments.added', { name: file.name }));
    } catch (error) {
      if (upload.stop.signal.aborted) return;
      const trouble = troubleOf(error);
      if (trouble === 'session') this.portal?.sessionExpired();
      const said =
        error instanceof ApiError && error.status >= 400 && error.status < 500 && trouble === 'unknown'
          ? error.problem.title
          : undefined;
      const why = said ?? `${this.t('fields.attachments.broken')} ${this.t(`common.trouble.${trouble ?? 'unknown'}`)}`;
      this.#fail(upload, why, said === undefined);
    }
  }

  #fail(upload: Upload, why: string, again: boolean): void {
    this.#put({ ...upload, why, again });
    this.announce(this.t('fields.attachments.failed', { name: upload.file.name, why }), 'assertive');
  }

  #put(upload: Upload): void {
    const known = this.uploads.some(({ key }) => key === upload.key);
    this.uploads = known
      ? this.uploads.map((other) => (other.key === upload.key ? upload : other))
      : [...this.uploads, upload];
  }

  #forget(upload: Upload): void {
    this.uploads = this.uploads.filter(({ key }) => key !== upload.key);
  }

  #drop(upload: Upload): void {
    upload.stop.abort();
    this.#forget(upload);
    this.#told('fields.attachments.removed', upload.file.name);
  }

  #remove(file: AttachmentRef): void {
    const left = (this.value ?? []).filter(({ id }) => id !== file.id);
    this.change(left.length > 0 ? left : undefined);
    this.#told('fields.attachments.removed', file.name);
    // A file that an earlier submission refers to stays on the server; the answer no longer names it either way.
    this.portal?.client.removeAttachment(file.id).catch(() => undefined);
  }

  #told(key: 'fields.attachments.removed', name: string): void {
    this.announce(this.t(key, { name }));
    // The button that was pressed is gone with its file.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#control')?.focus());
  }
}
