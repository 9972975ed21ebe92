// The questions of a month's obligation, with their schemas: they come when the member answers one.
export { duesObligationForm } from '@tthc-dang/core/forms/dues/obligation';
