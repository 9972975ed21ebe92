import { cdn, copies, library } from '../../tools/rollup.base.mjs';

const themes = ['dark', 'forest', 'large'].map((name) => [`src/styles/themes/${name}.css`, `dist/themes/${name}.css`]);

export default [
  library({
    together: {
      // What every element needs.
      base: ['components/portal/portal.ts'],
      // What every form needs before anything is typed.
      form: [
        'components/event-form/event-form.ts',
        'components/procedure-form/procedure-form.ts',
        ...['choice', 'date', 'long-text', 'text'].map((field) => `fields/${field}/${field}.ts`),
      ],
    },
    plugins: [copies({ 'src/styles/tokens.css': 'dist/tokens.css', ...Object.fromEntries(themes) })],
  }),
  cdn({ input: 'src/all.ts', file: 'dist/cdn/tthc-elements.js' }),
  // For testers and for practice alone, so that no portal carries it.
  cdn({ input: 'src/components/qa/index.ts', file: 'dist/cdn/tthc-qa.js' }),
  cdn({ input: 'src/components/tour/index.ts', file: 'dist/cdn/tthc-tour.js' }),
];
