// A month and how it is paid, in one piece: it comes while the month is read.
import '../../fields/number/index.ts';

export { monthPanel } from './month-panel.ts';
export { payChoice } from './pay-choice.ts';
export { paymentStanding } from './payment-standing.ts';
export { payingTexts } from './paying-texts.ts';
export { qrPicture } from './qr-picture.ts';
export { saveFile } from '../../internal/save-file.ts';
export { transfer } from './transfer.ts';
