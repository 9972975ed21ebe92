// How a month is paid, in one piece: it comes when a month is there that can be paid.
import '../../fields/number/index.ts';

export { payChoice } from './pay-choice.ts';
export { paymentStanding } from './payment-standing.ts';
export { payingTexts } from './paying-texts.ts';
export { qrPicture } from './qr-picture.ts';
export { saveFile } from '../dossier/save-file.ts';
export { transfer } from './transfer.ts';
