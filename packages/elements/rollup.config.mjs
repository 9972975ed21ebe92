import { cdn, copies, library } from '../../tools/rollup.base.mjs';

export default [
  library({ plugins: [copies({ 'src/styles/tokens.css': 'dist/tokens.css' })] }),
  cdn({ input: 'src/all.ts', file: 'dist/cdn/tthc-elements.js' }),
];
