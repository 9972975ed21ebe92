import { problems as english } from '@tthc-dang/core/locales/en/problems';
import { html } from '../http/answers.ts';
import type { Route } from '../http/route.ts';
import { adviceOn, refusalTitles } from '../problem-advice.ts';
import { fault, titleOfFault } from '../problems.ts';

/** The pages to which the `type` of a problem leads: what a code means and what to do about it. No part of the API document. */
export const problemPageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/problems/{code}',
    operationId: 'getProblemPage',
    open: true,
    answer: async ({ params }) => {
      const code = params['code']!;
      const titles = Object.hasOwn(refusalTitles, code)
        ? refusalTitles[code]
        : ([titleOfFault(code), english[code]] as const);
      const [vi, en] = titles ?? [];
      if (vi === undefined || en === undefined) throw fault('NOT_FOUND');
      return html(pageOf(code, [vi, en]));
    },
  },
];

// Nothing in it comes from a request, and no text of ours has a sign that HTML reads, so nothing is escaped.
function pageOf(code: string, [vi, en]: readonly [string, string]): string {
  const [viAdvice, enAdvice] = adviceOn(code);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${vi} (${code})</title>
</head>
<body>
<main>
<h1>${vi}</h1>
<p>${viAdvice}</p>
<p>Mã: <code translate="no">${code}</code></p>
<section lang="en">
<h2>${en}</h2>
<p>${enAdvice}</p>
</section>
</main>
</body>
</html>
`;
}
