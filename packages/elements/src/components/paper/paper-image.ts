import type { PaperSignature } from '@tthc-dang/core/documents';

/** A picture of a signature or of a seal from the register of images, as an address that the page may show. */
export interface PaperImage {
  readonly kind: 'signature' | 'seal';
  readonly organizationId: string;
  /** Whose signature it is. */
  readonly personId?: string;
  readonly src: string;
}

/** The pictures that belong to a signature: the person's for this organization, and the organization's seal. */
export const imagesFor = (
  { organizationId, personId }: PaperSignature,
  images: readonly PaperImage[],
): { readonly signature?: PaperImage | undefined; readonly seal?: PaperImage | undefined } => {
  const ofUnit = organizationId === undefined ? [] : images.filter((image) => image.organizationId === organizationId);
  return {
    signature: ofUnit.find((image) => image.kind === 'signature' && image.personId === personId),
    seal: ofUnit.find(({ kind }) => kind === 'seal'),
  };
};
