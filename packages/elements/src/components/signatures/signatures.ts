import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { DossierSummary, Office } from '@tthc-dang/core';
import { administrationClient, type ImageView } from '@tthc-dang/core/client/administration';
import { PagedList } from '../../controllers/paged-list.ts';
import { LaterPart } from '../../controllers/later-part.ts';
import type { TableSources } from '../../controllers/procedure-tables.ts';
import { blockTable } from '../../internal/block-table.ts';
import { fileButton } from '../../internal/file-button.ts';
import { formatDate } from '../../internal/format.ts';
import { DeskElement } from '../unit/desk-element.ts';
import { unitTexts } from '../unit/unit-element.ts';
import type { Area } from '../../locales/area.ts';
import { editor, type Edited, type Limits } from './editor.ts';
import type { Crop } from './ink.ts';
import { drawOnPaper, editedPicture, inkOf, nothingOff, openPicture, pngOf } from './picture.ts';
import { styles } from './signatures.styles.ts';
import { imagesTexts } from './texts.ts';

const signers: readonly Office[] = [
  'secretary',
  'deputy',
  'committee-member',
  'finance',
  'clerk',
  'org-head',
  'org-officer',
];
/** White paper in ordinary light. */
const usualWhite = 190;

const loadTable = async () => (await import('@tthc-dang/core/procedures/signature-image')).signatureImage;

/**
 * Signature and seal images of a unit: those in use, and a new one that is cropped and freed of its white ground on the device,
 * seen on paper before it is sent. They are pictures and are never shown as digital signatures.
 */
export class TthcSignatures extends DeskElement {
  static override styles: CSSResultGroup = [DeskElement.styles, styles];
  protected override areas: readonly Area[] = [imagesTexts, unitTexts];
  protected override readonly offices: readonly Office[] = [...signers, 'unit-admin', 'inspector'];
  protected override readonly tables: TableSources = { 'signature-image': loadTable };

  protected override get spokenOf(): readonly string[] {
    return ['signature-image'];
  }

  @state() private kind: 'signature' | 'seal' = 'signature';
  @state() private edited: Edited | undefined;
  @state() private unreadable = false;
  #picture: ImageBitmap | undefined;
  #result: HTMLCanvasElement | undefined;
  readonly #drawn = new Map<string, ImageBitmap>();
  readonly #table = new LaterPart(this, loadTable);

  readonly #images = new PagedList<ImageView>(this, async ({ client }, { signal, cursor }) => {
    const admin = administrationClient(client);
    const page = await admin.images(this.unit, { limit: 20, cursor }, { signal });
    for (const { id } of page.items)
      if (!this.#drawn.has(id))
        this.#drawn.set(id, await createImageBitmap(await admin.imageBytes(id, {}, { signal })));
    return page;
  });
  readonly #dossiers = new PagedList<DossierSummary>(this, ({ client }, { signal, cursor }) =>
    client.dossiers(
      { procedure: 'signature-image', state: 'awaiting-confirmation,in-use', limit: 20, cursor },
      { signal },
    ),
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#picture?.close();
    for (const bitmap of this.#drawn.values()) bitmap.close();
    this.#drawn.clear();
    this.#picture = this.#result = undefined;
    this.edited = undefined;
  }

  protected override refresh(): void {
    this.edited = undefined;
    void Promise.all([this.#images.read(), this.#dossiers.read()]);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const preview = this.renderRoot.querySelector<HTMLCanvasElement>('#preview');
    if (preview && this.#result) drawOnPaper(preview, this.#result);
    for (const canvas of this.renderRoot.querySelectorAll<HTMLCanvasElement>('canvas[data-image]')) {
      const bitmap = this.#drawn.get(canvas.dataset['image'] ?? '');
      if (bitmap) drawOnPaper(canvas, bitmap);
    }
  }

  override render(): TemplateResult {
    const { portal, unit } = this;
    if (portal && unit) {
      this.#images.want(portal, unit);
      this.#dossiers.want(portal, unit);
      void this.#table.load();
    }
    return this.page(
      this.t('images.title'),
      () => html`
        <p class="notice" id="not-digital">${this.t('images.not-digital')}</p>
        <h2>${this.t('images.in-use')}</h2>
        ${this.shown(this.#images.reading, ({ items }) => this.#inUse(items))}
        ${this.shown(this.#dossiers.reading, ({ items }) => (items.length > 0 ? this.#waiting(items) : ''))}
        ${this.holds(...signers) && !this.isWorking ? this.#new() : ''}
      `,
    );
  }

  #inUse(items: readonly ImageView[]): TemplateResult {
    if (items.length === 0) return html`<p class="empty">${this.t('images.none')}</p>`;
    const name = ({ kind, personName }: ImageView): string =>
      kind === 'seal' ? this.t('images.seal') : this.t('images.signature', { name: personName });
    return html`<ul class="pictures">
      ${items.map(
        (image) =>
          html`<li>
            <canvas data-image=${image.id} role="img" aria-label=${name(image)}></canvas>
            ${name(image)}<br /><span class="soft">${this.t('images.since', { day: formatDate(image.from) })}</span>
          </li>`,
      )}
    </ul>`;
  }

  #waiting(items: readonly DossierSummary[]): TemplateResult {
    return html`<h2 id="dossiers">${this.t('images.dossiers')}</h2>
      ${blockTable<DossierSummary>({
        labelledBy: 'dossiers',
        idOf: ({ id }) => id,
        rows: items,
        columns: [
          { label: this.t('unit.person'), cell: ({ memberName }) => memberName },
          { label: '', cell: (one) => html`<span class="tag">${this.#stateOf(one)}</span>` },
          {
            label: this.t('unit.actions'),
            unled: true,
            cell: (one) =>
              html`<button
                class="link"
                type="button"
                aria-label=${this.t('images.handle-of', { name: one.memberName, state: this.#stateOf(one) })}
                @click=${() => this.work(one.id, { procedure: 'signature-image' }, `[data-row="${one.id}"] button`)}
              >
                ${this.t('images.handle')}
              </button>`,
          },
        ],
      })}`;
  }

  #stateOf({ state: at, stateLabel }: DossierSummary): string {
    return this.word(`signature-image.states.${at}`, stateLabel);
  }

  #new(): TemplateResult {
    const limits = this.#limits();
    return html`
      <h2 id="new">${this.t('images.new')}</h2>
      <div class="ask">
        ${
          this.holds('clerk')
            ? html`<label>
                ${this.t('images.kind')}
                <select
                  id="kind"
                  @change=${(event: Event) => (this.kind = (event.target as HTMLSelectElement).value === 'seal' ? 'seal' : 'signature')}
                >
                  ${(['signature', 'seal'] as const).map((kind) => html`<option value=${kind} ?selected=${kind === this.kind}>${this.t(`images.kind-${kind}`)}</option>`)}
                </select>
              </label>`
            : html`<p class="soft">${this.t('images.seal-clerk')}</p>`
        }
        <fieldset>
          <legend>${this.t('images.file')}</legend>
          <p class="soft" id="file-hint">${this.t('images.file-hint')}</p>
          ${fileButton({
            says: this.t(this.edited ? 'images.choose-other' : 'images.choose'),
            id: 'file',
            accept: 'image/png,image/jpeg',
            describedBy: 'file-hint',
            take: ([file]) => void this.#open(file),
          })}
        </fieldset>
        ${this.unreadable ? html`<p class="notice bad" id="unreadable"><strong>${this.t('common.error')}</strong> ${this.t('images.unreadable')}</p>` : ''}
      </div>
      ${
        this.edited && limits
          ? editor(this.edited, {
              t: this.t,
              limits,
              change: ({ white, ...crop }) =>
                void this.#edit({ ...this.edited!.crop, ...crop }, white ?? this.edited!.white),
              auto: () => this.#auto(),
              use: () => this.#use(),
            })
          : ''
      }
    `;
  }

  async #open(file: File | undefined): Promise<void> {
    if (!file) return;
    this.edited = undefined;
    this.unreadable = false;
    this.#picture?.close();
    this.#picture = this.#result = undefined;
    try {
      this.#picture = await openPicture(file);
    } catch {
      this.unreadable = true;
      return this.announce(this.t('images.unreadable'), 'assertive');
    }
    await this.#edit(inkOf(this.#picture, usualWhite) ?? nothingOff, usualWhite);
    this.announce(this.t('images.loaded'));
  }

  #auto(): void {
    if (this.#picture && this.edited)
      void this.#edit(inkOf(this.#picture, this.edited.white) ?? nothingOff, this.edited.white);
  }

  async #edit(crop: Crop, white: number): Promise<void> {
    const picture = this.#picture;
    if (!picture) return;
    const canvas = (this.#result = editedPicture(picture, crop, white));
    // Sliders and preview follow at once, so that the next move begins where this one ended; the size of the file takes its time.
    if (this.edited) this.edited = { ...this.edited, crop, white };
    const { size } = await pngOf(canvas);
    // A later move has taken its place, or another picture.
    if (canvas !== this.#result) return;
    const hasInk = inkOf(picture, white) !== undefined;
    this.edited = { crop, white, width: canvas.width, height: canvas.height, bytes: size, hasInk };
  }

  /** Opens the dossier of the image and puts the picture into its form; the person declares and sends it there. */
  #use(): void {
    const canvas = this.#result;
    const client = this.portal?.client;
    if (!canvas || !client) return;
    const name = this.kind === 'seal' ? 'con-dau.png' : 'chu-ky.png';
    this.begin(
      {
        procedure: 'signature-image',
        event: this.kind === 'seal' ? 'UPLOAD_SEAL' : 'UPLOAD_SIGNATURE',
        prefill: async ({ id }, signal) => {
          const file = new File([await pngOf(canvas)], name, { type: 'image/png' });
          return { image: [await client.upload(id, file, { signal })] };
        },
      },
      '#file',
    );
  }

  /** What the table asks of a picture today. */
  #limits(): Limits | undefined {
    const policies = this.#table.value?.policies;
    const valueOf = (name: string): number => {
      const policy = policies?.find(({ id }) => id === `signature-image.${name}`);
      return Number(policy?.values.findLast(({ from }) => from <= this.today)?.value ?? 0);
    };
    return (
      policies && {
        leastWidth: valueOf('least-width'),
        leastHeight: valueOf('least-height'),
        largestBytes: valueOf('largest-bytes'),
      }
    );
  }
}
