import { globSync } from 'node:fs';
import { copies, library } from '../../tools/rollup.base.mjs';

// The pages of the demo portal, so that an installed server has them too.
const pages = globSync('{public,trial}/*', { cwd: '../../examples/portal' });

export default library({
  // Behind the `tthc-api` command, so not among the exports.
  more: ['src/cli.ts'],
  plugins: [
    copies({
      'src/generated/openapi.d.ts': 'dist/types/generated/openapi.d.ts',
      ...Object.fromEntries(pages.map((page) => [`../../examples/portal/${page}`, `dist/portal/${page}`])),
    }),
  ],
});
