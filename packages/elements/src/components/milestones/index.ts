import { TthcMilestones } from './milestones.ts';

declare global {
  interface HTMLElementTagNameMap {
    'tthc-milestones': TthcMilestones;
  }
}

if (!customElements.get('tthc-milestones')) customElements.define('tthc-milestones', TthcMilestones);

export { TthcMilestones };
