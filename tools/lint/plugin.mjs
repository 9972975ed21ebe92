// Our own lint rules, for promises that no published rule knows.

/** `import * as z` shakes; the `z` object brings the whole library into every bundle. */
const zodMiniNamespace = {
  create: (context) => ({
    ImportDeclaration: (node) => {
      if (node.source.value !== 'zod/mini' || node.importKind === 'type') return;
      if (node.specifiers.every((specifier) => specifier.type === 'ImportNamespaceSpecifier')) return;
      context.report({ node, message: "Bundles keep only what is used with: import * as z from 'zod/mini'." });
    },
  }),
};

/** A strict Content-Security-Policy ignores style attributes, so that they work on our machines only. */
const noInlineStyle = {
  create: (context) => ({
    ImportDeclaration: (node) => {
      if (node.source.value.startsWith('lit/directives/style-map'))
        context.report({ node, message: 'styleMap writes a style attribute, which a strict policy blocks.' });
    },
    TaggedTemplateExpression: (node) => {
      if (!['html', 'svg'].includes(node.tag.name)) return;
      for (const quasi of node.quasi.quasis) {
        if (/\sstyle\s*=/.test(quasi.value.raw))
          context.report({ node: quasi, message: 'A strict policy blocks style attributes: use a class or a part.' });
      }
    },
  }),
};

export default {
  meta: { name: 'tthc' },
  rules: { 'zod-mini-namespace': zodMiniNamespace, 'no-inline-style': noInlineStyle },
};
