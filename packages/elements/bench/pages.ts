import { fileURLToPath } from 'node:url';
import type { FirstScreen } from './first-screen.ts';

/** A page with one form: what its module says, its style sheet, and what stands in its body. */
export interface Page {
  readonly name: string;
  readonly module: string;
  /** In the folder where the packages are installed. */
  readonly css?: string;
  readonly body: string;
}

/** The libraries that are measured beside ours; each renders the same questions from a description. */
export const packages: readonly string[] = [
  '@bpmn-io/form-js-viewer@2.0.0',
  'survey-core@2.5.38',
  'survey-js-ui@2.5.38',
  '@jsonforms/core@3.8.0',
  '@jsonforms/react@3.8.0',
  '@jsonforms/vanilla-renderers@3.8.0',
  'react@19.2.7',
  'react-dom@19.2.7',
  '@formio/js@5.6.0',
];

const built = (path: string): string => JSON.stringify(fileURLToPath(new URL(`../../../${path}`, import.meta.url)));

/**
 * The pages, ours first. Ours asks its server for the draft; the others have everything in the page. Where a library can leave a
 * list of choices to the browser, as ours does, it does.
 */
export const pages = ({ title, questions, dossierId }: FirstScreen): readonly Page[] => {
  const fields = questions.map(({ name, field, required }) => ({
    name,
    label: field.label,
    kind: field.kind,
    required,
    choices: Object.entries(field.choices ?? {}).map(([value, label]) => ({ value, label })),
  }));
  const given = `const title = ${JSON.stringify(title)}; const fields = ${JSON.stringify(fields)};\n`;
  const body = '<main id="form"></main>';
  const ours = `<main><tthc-portal base-url="/" locale="vi"><tthc-official-transfer dossier-id="${dossierId}"></tthc-official-transfer></tthc-portal></main>`;
  return [
    { name: 'tthc-official-transfer', module: `import ${built('tools/size/first-form.js')};`, body: ours },
    {
      name: 'the same, in the one file with all elements',
      module: `import ${built('packages/elements/dist/cdn/tthc-elements.js')};`,
      body: ours,
    },
    {
      name: 'form-js viewer 2.0.0',
      module: given + formJs,
      css: '@bpmn-io/form-js-viewer/dist/assets/form-js.css',
      body,
    },
    { name: 'SurveyJS 2.5.38', module: given + surveyJs, css: 'survey-core/survey-core.fontless.min.css', body },
    { name: 'JSON Forms 3.8.0, vanilla', module: given + jsonForms, body },
    { name: 'Form.io 5.6.0', module: given + formIo, css: '@formio/js/dist/formio.form.min.css', body },
  ];
};

const formJs = `
import { Form } from '@bpmn-io/form-js-viewer';
const components = fields.map(({ name: key, label, kind, required, choices: values }) => ({
  id: key, key, label, validate: { required },
  ...({ choice: { type: 'select', values }, date: { type: 'datetime', subtype: 'date', dateLabel: label }, 'long-text': { type: 'textarea' } }[kind] ?? { type: 'textfield' }),
}));
new Form({ container: document.getElementById('form') }).importSchema({ type: 'default', components: [{ type: 'text', text: '# ' + title }, ...components] });
`;

const surveyJs = `
import { Model } from 'survey-core';
import 'survey-js-ui';
const elements = fields.map(({ name, label, kind, required, choices }) => ({
  name, title: label, isRequired: required,
  ...({ choice: { type: 'dropdown', renderAs: 'select', choices: choices.map(({ value, label: text }) => ({ value, text })) }, date: { type: 'text', inputType: 'date' }, 'long-text': { type: 'comment' } }[kind] ?? { type: 'text' }),
}));
new Model({ title, elements }).render(document.getElementById('form'));
`;

const jsonForms = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
const properties = Object.fromEntries(fields.map(({ name, label, kind, choices }) => [name, { type: 'string', title: label,
  ...({ choice: { oneOf: choices.map(({ value, label: title }) => ({ const: value, title })) }, date: { format: 'date' } }[kind] ?? {}) }]));
const schema = { type: 'object', properties, required: fields.filter(({ required }) => required).map(({ name }) => name) };
const uischema = { type: 'Group', label: title, elements: fields.map(({ name, kind }) => ({ type: 'Control', scope: '#/properties/' + name,
  options: kind === 'long-text' ? { multi: true } : {} })) };
createRoot(document.getElementById('form')).render(createElement(JsonForms, { schema, uischema, data: {}, renderers: vanillaRenderers, cells: vanillaCells }));
`;

// The file that is published for pages; its modules bundled are larger.
const formIo = `
import '@formio/js/dist/formio.form.min.js';
const components = fields.map(({ name: key, label, kind, required, choices: values }) => ({
  key, label, input: true, validate: { required },
  ...({ choice: { type: 'select', widget: 'html5', data: { values } }, date: { type: 'day' }, 'long-text': { type: 'textarea' } }[kind] ?? { type: 'textfield' }),
}));
globalThis.Formio.createForm(document.getElementById('form'), { title, components });
`;
