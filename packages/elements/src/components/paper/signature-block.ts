import { html, type TemplateResult } from 'lit';
import type { PaperSignature } from '@tthc-dang/core/documents';
import { imagesFor, type PaperImage } from './paper-image.ts';

/** Who signed: office, room for signature and seal or their pictures, name. Without a picture the room stays empty. */
export function signatureBlock(
  signature: PaperSignature,
  images: readonly PaperImage[],
  showsUnit = true,
): TemplateResult {
  const { office, organization, name } = signature;
  const pictures = imagesFor(signature, images);
  return html`
    <div class="signature">
      ${organization && showsUnit ? html`<p class="unit">${organization}</p>` : ''}
      <p class="office">${office}</p>
      <div class="room">
        ${pictures.seal ? html`<img class="seal" src=${pictures.seal.src} alt="Hình ảnh con dấu của ${organization}" />` : ''}
        ${pictures.signature ? html`<img class="sign" src=${pictures.signature.src} alt="Hình ảnh chữ ký của ${name}" />` : ''}
      </div>
      <p class="name">${name}</p>
    </div>
  `;
}
