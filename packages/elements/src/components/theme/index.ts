import '../../fields/choice/index.ts';
import '../../fields/text/index.ts';
import { TthcThemeSample } from './theme-sample.ts';
import { TthcTheme } from './theme.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-theme': TthcTheme;
    'tthc-theme-sample': TthcThemeSample;
  }
}

if (!customElements.get('tthc-theme-sample')) customElements.define('tthc-theme-sample', TthcThemeSample);
if (!customElements.get('tthc-theme')) customElements.define('tthc-theme', TthcTheme);

export { TthcTheme, TthcThemeSample };
