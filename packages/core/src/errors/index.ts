export { ApiError, type Problem } from './api-error.ts';
export { DefinitionError } from './definition-error.ts';
export { InvalidDateError } from './invalid-date-error.ts';
export { InvalidInputError } from './invalid-input-error.ts';
export { PolicyMissingError } from './policy-missing-error.ts';
export { ResponseShapeError } from './response-shape-error.ts';
export { TthcError } from './tthc-error.ts';
export { UnknownOrganizationError } from './unknown-organization-error.ts';
