import { BoxesField } from '../../internal/boxes-field.ts';
import { dateFromParts, partsFromDate, partsFromText } from './date-parts.ts';

/** A day in three boxes, day first. It never jumps ahead, and takes a whole day pasted into any box. */
export class TthcFieldDate extends BoxesField<'day' | 'month' | 'year'> {
  protected override readonly boxes = ['day', 'month', 'year'] as const;
  protected override readonly answerOf = dateFromParts;
  protected override readonly partsOf = partsFromDate;
  protected override readonly partsIn = partsFromText;
}
