import { html, svg, type TemplateResult } from 'lit';
import type { Paper } from '@tthc-dang/core/documents';
import type { QrPath } from '../../internal/qr-path.ts';
import { imagesFor, type PaperImage } from './paper-image.ts';
import { paperPart } from './paper-parts.ts';
import { signatureBlock } from './signature-block.ts';

/** What is printed on a paper besides what it says. */
export interface Printed {
  readonly images: readonly PaperImage[];
  /** Where the paper is verified, as an address and as a code. */
  readonly verification?: { readonly url: string; readonly qr: QrPath | undefined } | undefined;
}

/** A paper as a sheet: the same on the screen and in print. What it says is Vietnamese, whatever the page around it speaks. */
export const paperSheet = (paper: Paper, printed: Printed): TemplateResult => html`
  <article class="sheet ${paper.orientation}" lang="vi" aria-labelledby="paper-title">
    ${letterhead(paper)}
    <h1 id="paper-title" tabindex="-1">${paper.title}</h1>
    ${paper.subtitle ? html`<p class="subtitle">${paper.subtitle}</p>` : ''}
    ${paper.standing.kind === 'in-force' ? '' : html`<p class="standing">${paper.standing.says}</p>`}
    ${
      paper.addressees.length > 0
        ? html`<p class="addressee"><i>Kính gửi:</i> ${paper.addressees.map((one) => html`<span>${one}</span>`)}</p>`
        : ''
    }
    ${paper.ground ? html`<p class="ground">${paper.ground};</p>` : ''}
    ${paper.parts.map((part) => paperPart(part, printed.images))}
    ${
      paper.signatures.length > 0
        ? html`<div class="signatures">${paper.signatures.map((one) => signatureBlock(one, printed.images))}</div>`
        : ''
    }
    ${foot(paper, printed)}
  </article>
`;

/** Left the bodies, an asterisk and the number; right the Party, place and day (handbook 2.3). */
const letterhead = ({ issuer, number, dated }: Paper): TemplateResult => html`
  <header>
    <div>
      ${issuer?.above ? html`<p class="above">${issuer.above}</p>` : ''}
      ${issuer ? html`<p class="issuer">${issuer.name}</p>` : ''}
      <p class="asterisk" aria-hidden="true">*</p>
      <p>Số: ${number ?? html`<span class="blank"><span class="unseen">(để trống)</span></span>`}</p>
    </div>
    <div>
      <p class="party">ĐẢNG CỘNG SẢN VIỆT NAM</p>
      <p class="dated">
        <span class="blank"><span class="unseen">(nơi ban hành để trống)</span></span
        >, ${dated}
      </p>
    </div>
  </header>
`;

function foot(paper: Paper, { images, verification }: Printed): TemplateResult {
  const signed = [
    ...paper.signatures,
    ...paper.parts
      .flatMap((part) => (part.kind === 'boxes' ? part.boxes : []))
      .flatMap(({ signature }) => signature ?? []),
  ];
  const hasPicture = signed.some((one) => Object.values(imagesFor(one, images)).some((image) => image !== undefined));
  return html`
    <footer>
      ${verification?.qr ? qrCode(verification.qr) : ''}
      <div>
        ${paper.code ? html`<p>Mã hồ sơ: <span class="numbers">${paper.code}</span></p>` : ''}
        ${verification ? html`<p class="address">Kiểm tra giấy này tại: ${verification.url}</p>` : ''}
        ${hasPicture ? html`<p>Hình ảnh chữ ký, con dấu chỉ để hiển thị, không phải chữ ký số.</p>` : ''}
        <p>Giấy in từ hệ thống, không mang chữ ký số.</p>
        ${paper.notes.map((note) => html`<p>${note}</p>`)}
      </div>
    </footer>
  `;
}

const qrCode = ({ size, d }: QrPath): TemplateResult => html`
  <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="Mã QR dẫn đến trang kiểm tra giấy này">
    ${svg`<rect width=${size} height=${size}></rect><path d=${d}></path>`}
  </svg>
`;
