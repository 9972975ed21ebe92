import { defineConfig } from '@hey-api/openapi-ts';

/** Types, one function per operation, and a client of `fetch`. Nothing is told to it but the document. */
export default defineConfig({
  input: '../../packages/api-spec/openapi/openapi.yaml',
  output: { path: 'generated', importFileExtension: '.ts' },
});
