import { TthcResidenceCampaign } from './residence-campaign.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-residence-campaign': TthcResidenceCampaign;
  }
}

if (!customElements.get('tthc-residence-campaign'))
  customElements.define('tthc-residence-campaign', TthcResidenceCampaign);

export { TthcResidenceCampaign };
