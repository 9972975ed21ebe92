import { BoxesField } from '../../internal/boxes-field.ts';
import { monthFromParts, partsFromMonth, partsFromText } from './month-parts.ts';

/** A month in two boxes. It never jumps ahead, and takes a whole month pasted into either box. */
export class TthcFieldMonth extends BoxesField<'month' | 'year'> {
  protected override readonly boxes = ['month', 'year'] as const;
  protected override readonly answerOf = monthFromParts;
  protected override readonly partsOf = partsFromMonth;
  protected override readonly partsIn = partsFromText;
}
