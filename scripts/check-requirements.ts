// Every requirement of the plans stands once in docs/requirements.md, and whatever serves it by that table really exists.
import { readFileSync } from 'node:fs';
import { faultsIn } from './requirements/faults-in.ts';
import { readRequirements } from './requirements/read-requirements.ts';
import { servedBy, ways } from './requirements/served-by.ts';
import { whatExists } from './requirements/what-exists.ts';

const file = 'docs/requirements.md';
const { requirements, faults } = readRequirements(readFileSync(file, 'utf8'));
const exists = whatExists();
const problems = [...faults, ...faultsIn(requirements, exists)];

const number = (way: (typeof ways)[number]): number => requirements.filter((one) => servedBy(one) === way).length;
const counts = ways.map((way) => `${number(way)} ${way}`).join(', ');
const withStory = requirements.filter(({ names }) => names.some(({ kind }) => kind === 'story')).length;
const withRest = requirements.filter((one) => one.reason !== '' && servedBy(one) !== 'not served').length;
console.log(`${requirements.length} requirements: ${counts}.`);
console.log(`${withStory} of them name a story; of ${withRest} that are served something is still missing, and said.`);

const named = new Set(requirements.flatMap(({ names }) => names.map(({ name }) => name)));
const idle = [...exists.tags].filter((tag) => !named.has(tag));
if (idle.length > 0) console.log(`Serving no requirement of the plans by themselves: ${idle.join(', ')}.`);

for (const problem of problems) console.error(`${file}: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
