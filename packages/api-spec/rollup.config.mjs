import { copies, library } from '../../tools/rollup.base.mjs';

export default library({
  // Behind the `tthc-api` command, so not among the exports.
  more: ['src/cli.ts'],
  plugins: [copies({ 'src/generated/openapi.d.ts': 'dist/types/generated/openapi.d.ts' })],
});
