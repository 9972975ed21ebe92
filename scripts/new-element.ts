import { pascalCase, type NewFiles } from './new-files.ts';

/** The five files of an element. The name comes without the `tthc-` of its tag. */
export function newElement(name: string): NewFiles {
  const tag = `tthc-${name}`;
  const type = `Tthc${pascalCase(name)}`;
  return {
    files: {
      [`${name}.ts`]: `import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { styles } from './${name}.styles.ts';

/** Says in one sentence what a portal gets from this element. */
export class ${type} extends LitElement {
  static override readonly styles = styles;

  /** The heading above the content. */
  @property() heading = '';

  override render(): TemplateResult {
    return html\`<section>
      <h2>\${this.heading}</h2>
      <slot></slot>
    </section>\`;
  }
}
`,
      [`${name}.styles.ts`]: `import { css } from 'lit';

export const styles = css\`
  :host {
    display: block;
  }
\`;
`,
      'index.ts': `import { ${type} } from './${name}.ts';

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${type};
  }
}

if (!customElements.get('${tag}')) customElements.define('${tag}', ${type});

export { ${type} };
`,
      [`${name}.test.ts`]: `import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('shows its heading and has no accessibility violation', async () => {
  const element = document.createElement('${tag}');
  element.heading = 'Tiêu đề';
  document.body.append(element);
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector('h2')?.textContent).toBe('Tiêu đề');
  const { violations } = await axe.run(element);
  expect(violations).toEqual([]);
});
`,
      [`${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './index.ts';

const meta: Meta = { title: 'components/${name}', component: '${tag}' };
export default meta;

export const WithContent: StoryObj = {
  render: () => html\`<${tag} heading="Tiêu đề"><p>Nội dung</p></${tag}>\`,
};
`,
    },
    next: [
      `export ${type} in packages/elements/src/index.ts`,
      `import './components/${name}/index.ts' in packages/elements/src/all.ts`,
      'pnpm generate, pnpm changeset',
    ],
  };
}
