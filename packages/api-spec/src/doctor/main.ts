import { parseArgs } from 'node:util';
import { examinePortal, type Examination } from './examine-portal.ts';
import { topics, type Finding } from './finding.ts';

const usage = `tthc-api doctor --portal https://cong.example/ [options]

Looks at a page that carries the elements, and at its API, as a browser would, and says what is wrong and how to mend it.

  --portal URL        the page
  --api URL           where /v1 begins, unless the page says so (base-url of <tthc-portal>) or serves it itself
  --elements VERSION  the version of the elements, unless their script says so
  --json              prints the findings as JSON

Ends with 0 if nothing is wrong, 1 if something is, 2 if it could not be run. Advice alone is nothing wrong.`;

/** The command `doctor`: returns the code with which it ends. */
export async function doctor(argv: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args: [...argv], options, strict: true });
    const { portal, api, elements } = values;
    if (values.help || portal === undefined) {
      console.log(usage);
      return values.help ? 0 : 2;
    }
    for (const address of [portal, api ?? portal])
      if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
        throw new RangeError(`"${address}" is no address of a page. One is like https://cong.example/.`);
    if (elements !== undefined && !/^\d+\.\d+/.test(elements))
      throw new RangeError(`"${elements}" is no version. One is like 0.1.0.`);
    const examination = await examinePortal(portal, { api, version: elements });
    console.log(values.json ? JSON.stringify(examination, undefined, 2) : printed(examination));
    return examination.findings.some(isTrouble) ? 1 : 0;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    return 2;
  }
}

const options = {
  portal: { type: 'string' },
  api: { type: 'string' },
  elements: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const isTrouble = ({ level }: Finding): boolean => level === 'trouble';

function printed({ page, api, version, policy, findings }: Examination): string {
  const troubles = findings.filter(isTrouble).length;
  const lines = topics
    .flatMap((topic) => findings.filter((one) => one.topic === topic))
    .flatMap((one) => [
      `${(isTrouble(one) ? 'TROUBLE' : 'advice').padEnd(9)}${one.topic.padEnd(10)}${one.says}`,
      `${' '.repeat(19)}${one.fix}`,
    ]);
  return [
    `Page      ${page}`,
    ...(api === undefined ? [] : [`API       ${api}`, `Elements  ${version ?? 'of a version that is not known'}`]),
    '',
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    ...(policy !== undefined && findings.some(({ topic }) => topic === 'policy')
      ? [`Content-Security-Policy: ${policy}`, '']
      : []),
    `${troubles} wrong, ${findings.length - troubles} to be better.`,
  ].join('\n');
}
