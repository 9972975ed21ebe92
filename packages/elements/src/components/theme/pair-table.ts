import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';
import type { PairVerdict } from '../../styles/theme-from.ts';

/** Every pair of a theme with its contrast; what fails comes first. */
export const pairTable = (verdicts: readonly PairVerdict[], t: Translate): TemplateResult => html`
  <table>
    <thead>
      <tr>
        <th scope="col">${t('theme.pair')}</th>
        <th scope="col">${t('theme.colours')}</th>
        <th scope="col">${t('theme.contrast')}</th>
        <th scope="col">${t('theme.verdict')}</th>
      </tr>
    </thead>
    <tbody>
      ${verdicts
        .toSorted((a, b) => Number(a.passes) - Number(b.passes))
        .map(
          ({ on, ground, above, below, ratio, least, passes }) => html`
            <tr>
              <th scope="row">${t('theme.on', { on: t(`theme.name.${on}`), ground: t(`theme.name.${ground}`) })}</th>
              <td class="numbers">${above} / ${below}</td>
              <td class="numbers">${t('theme.ratio', { ratio: written(ratio), least: written(least) })}</td>
              <td><span class="tag ${passes ? 'ok' : 'bad'}">${t(passes ? 'theme.passes' : 'theme.fails')}</span></td>
            </tr>
          `,
        )}
    </tbody>
  </table>
`;

/** Rounded down, so that nothing that fails looks as if it passed. */
const written = (ratio: number): string =>
  (Math.floor(ratio * 100) / 100)
    .toFixed(2)
    .replace(/\.?0+$/, '')
    .replace('.', ',');
