// A page with the first form on which a workplace runs its yearly campaign.
import './first-form.js';
import '../../packages/elements/dist/esm/components/residence-campaign/index.js';
