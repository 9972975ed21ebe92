import { readdirSync } from 'node:fs';
import type { Reporter, TestCase } from '@playwright/test/reporter';
import { builtStories } from './story-index.ts';

/** Says at the end which stories have no picture to be compared with, and which pictures no story. */
export default class ToldReporter implements Reporter {
  readonly #without = new Set<string>();
  #ran = false;

  onTestEnd({ annotations, parent }: TestCase): void {
    if (parent.project()?.name !== 'stories') return;
    this.#ran = true;
    for (const { type, description = '' } of annotations)
      if (type === 'no baseline') this.#without.add(description.replace(/-\d+\.png$/, ''));
  }

  onEnd(): void {
    if (!this.#ran) return;
    const ids = new Set(builtStories());
    const folder = new URL('baselines/', import.meta.url);
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    const left = pictures.filter((name) => !ids.has(name.replace(/-\d+\.png$/, '')));
    console.log(
      `\n${ids.size} stories, ${this.#without.size} without baseline, ${left.length} baselines without story`,
    );
    if (this.#without.size > 0) console.log(`Without baseline (pnpm baselines): ${[...this.#without].join(', ')}`);
    if (left.length > 0) console.log(`Without story: ${left.join(', ')}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
