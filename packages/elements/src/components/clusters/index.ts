import '../../fields/choices/index.ts';
import '../../fields/text/index.ts';
import { TthcClusters } from './clusters.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-clusters': TthcClusters;
  }
}

if (!customElements.get('tthc-clusters')) customElements.define('tthc-clusters', TthcClusters);

export { TthcClusters };
