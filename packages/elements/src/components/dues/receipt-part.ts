// A receipt as a paper to read and print, with the element that shows papers.
import '../paper/index.ts';

export { duesReceiptPaper } from '@tthc-dang/core/documents';
