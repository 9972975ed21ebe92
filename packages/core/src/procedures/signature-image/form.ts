import type { Questionnaire } from '../../model/procedure.ts';
import { events } from './events.ts';

/** The questions of signature and seal images: what a form loads. */
export const signatureImageForm: Questionnaire<typeof events> = {
  id: 'signature-image',
  label: 'Ảnh chữ ký, ảnh con dấu',
  events,
};
