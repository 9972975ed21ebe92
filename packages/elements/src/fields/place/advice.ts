export { placeAdvice } from '@tthc-dang/core/identifiers';
