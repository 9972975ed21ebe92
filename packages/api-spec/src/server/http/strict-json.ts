import { fault } from '../problems.ts';

/** How deep lists and objects may lie in each other; forms of ours need five. */
const deepest = 32;

/**
 * JSON that means the same to everybody who reads it.
 *
 * Refused is what readers take differently or stores cannot keep: a name twice, `__proto__`, a number that is not the
 * number that was written, half a surrogate pair, the sign NUL, and nests that only an attack has.
 */
export function parseStrictly(text: string): unknown {
  const value = parsed(text);
  check(text);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad('The body is not JSON.');
  }
}

const bad = (detail: string) => fault('BAD_REQUEST', { detail });
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Walks over a text that is known to be JSON: a string before a colon is a name of the object around it. */
function check(text: string): void {
  const around: (Set<string> | undefined)[] = [];
  let last: string | undefined;
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') {
      around.push(token === '{' ? new Set() : undefined);
      if (around.length > deepest) throw bad(`The body is nested deeper than ${deepest} levels.`);
    } else if (token === '}' || token === ']') around.pop();
    else if (token === ':') checkName(last ?? '', around.at(-1));
    else if (token.startsWith('"')) last = checkText(token);
    else if (token !== ',') checkNumber(token);
  }
}

function checkName(name: string, names: Set<string> | undefined): void {
  if (name === '__proto__') throw bad('A name of the body is "__proto__".');
  if (names?.has(name)) throw bad('The body has the same name twice in one object.');
  names?.add(name);
}

function checkText(token: string): string {
  const text = token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
  if (/\p{Cs}/u.test(text)) throw bad('A text of the body has half a surrogate pair.');
  if (text.includes('\0')) throw bad('A text of the body has the sign NUL.');
  return text;
}

function checkNumber(token: string): void {
  if (!/^-?\d/.test(token)) return;
  const value = Number(token);
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    throw bad('A number of the body is too large to be kept as it was written.');
}
