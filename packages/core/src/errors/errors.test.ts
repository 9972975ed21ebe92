import { describe, expect, test } from 'vitest';
import {
  ApiError,
  DefinitionError,
  InvalidDateError,
  InvalidInputError,
  PolicyMissingError,
  ResponseShapeError,
  TthcError,
  UnknownOrganizationError,
} from './index.ts';

const cause = new Error('below');
const all = [
  ['ApiError', new ApiError(503, { code: 'MAINTENANCE', title: 'Bảo trì' }, { cause }), 'MAINTENANCE'],
  ['DefinitionError', new DefinitionError(['P1.8 leads nowhere'], { cause }), 'DEFINITION_FAULTY'],
  ['InvalidDateError', new InvalidDateError('2026-02-30', 'date', { cause }), 'INVALID_DATE'],
  ['InvalidInputError', new InvalidInputError('VietQR', ['no checksum'], { cause }), 'INVALID_INPUT'],
  ['PolicyMissingError', new PolicyMissingError('calendar', '2028-01-01', { cause }), 'POLICY_MISSING'],
  [
    'ResponseShapeError',
    new ResponseShapeError('officialTransferApprove', ['/state: missing'], { cause }),
    'RESPONSE_SHAPE',
  ],
  [
    'UnknownOrganizationError',
    new UnknownOrganizationError('x', '2026-01-01', 'cell', { cause }),
    'UNKNOWN_ORGANIZATION',
  ],
] as const;

describe.each(all)('%s', (name, error, code) => {
  test('has its name, its code and what caused it', () => {
    expect(error).toBeInstanceOf(TthcError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(name);
    expect(error.code).toBe(code);
    expect(error.cause).toBe(cause);
    expect(error.message).toMatch(/\S/);
  });
});

test('an answer without a code is named by its status', () => {
  expect(new ApiError(502)).toMatchObject({
    code: 'HTTP_502',
    status: 502,
    message: 'The server answered 502 HTTP_502.',
  });
});

test('a definition lists all its faults', () => {
  const { message, faults } = new DefinitionError(['one', 'two']);
  expect(faults).toEqual(['one', 'two']);
  expect(message).toBe('The definition has 2 faults:\none\ntwo');
});
