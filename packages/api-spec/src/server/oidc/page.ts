/** Text as HTML shows it. */
export const escaped = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign,
  );

/** A plain page: no script, one style sheet from the same place. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/oidc/style.css">
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;

/** What the pages may do: nothing but show themselves and send their form. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** The look of the pages: one column, large text, targets of 48 pixels. */
export const style = `
:root { color-scheme: light; font: 18px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #1b1b1b; background: #f6f4f1; }
* { box-sizing: border-box; }
body { margin: 0; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p { margin: 0 0 1rem; }
.notice { border-left: .3rem solid #8a6d00; background: #fff8e0; padding: .75rem 1rem; }
form.search { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 1.25rem 0; }
form.search label { flex: 1 1 14rem; font-weight: 600; }
input[type=search] { display: block; width: 100%; min-height: 48px; padding: .5rem .75rem; font: inherit; border: 2px solid #5c5c5c; border-radius: 4px; background: #fff; }
.level { display: flex; gap: .75rem; align-items: center; min-height: 48px; }
.level input { width: 1.5rem; height: 1.5rem; flex: none; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
button { font: inherit; min-height: 48px; padding: .6rem 1rem; border-radius: 4px; border: 2px solid #8b1a1a; background: #8b1a1a; color: #fff; cursor: pointer; }
button.person { width: 100%; text-align: left; background: #fff; color: #1b1b1b; border-color: #8f8a83; overflow-wrap: anywhere; }
button.person:hover { border-color: #8b1a1a; }
button.person span { display: block; font-size: .9rem; color: #4d4a46; }
button:focus-visible, input:focus-visible, a:focus-visible { outline: 3px solid #1b4f9c; outline-offset: 2px; }
`;
