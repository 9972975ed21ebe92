import { describe } from 'vitest';
import { storeContract } from '../internal/testing/store-contract.ts';
import { memoryStore } from './memory.ts';

describe('memory store', () => {
  storeContract(() => memoryStore());
});
