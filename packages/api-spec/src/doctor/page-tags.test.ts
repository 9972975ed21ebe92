import { expect, test } from 'vitest';
import { tagsOf } from './page-tags.ts';

test('tags are read however their attributes are written', () => {
  const html = `<HTML Lang=vi><script async src='/a.js' data-x="1 > 0"></script><tthc-portal base-url="/a?b=1&amp;c=2" base-url="/no"/>`;
  expect(tagsOf(html)).toEqual([
    { name: 'html', attributes: { lang: 'vi' } },
    { name: 'script', attributes: { async: '', src: '/a.js', 'data-x': '1 > 0' } },
    { name: 'tthc-portal', attributes: { 'base-url': '/a?b=1&c=2' } },
  ]);
});

test('what stands in a comment or inside a script is no tag', () => {
  expect(tagsOf('<!-- <a> --><script>"<b>"</script ><style>c{content:"<d>"}</style><p>')).toEqual(
    ['script', 'style', 'p'].map((name) => ({ name, attributes: {} })),
  );
});

test('a page of nonsense is read in no time', () => {
  const begun = performance.now();
  for (const text of [' ', '<', '<a ', '<!--', '"', '=', '<script>']) tagsOf(`<p ${text.repeat(20_000)}`);
  expect(performance.now() - begun).toBeLessThan(5000);
});
