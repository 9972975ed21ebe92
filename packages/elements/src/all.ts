// Registers every tag of the kit.
import './components/accounts/index.ts';
import './components/announcements/index.ts';
import './components/assisted/index.ts';
import './components/bank-accounts/index.ts';
import './components/batch/index.ts';
import './components/clusters/index.ts';
import './components/delegation/index.ts';
import './components/document/index.ts';
import './components/dossier-log/index.ts';
import './components/dossier/index.ts';
import './components/dues-exemption/index.ts';
import './components/dues-ledger/index.ts';
import './components/dues-period/index.ts';
import './components/dues-report/index.ts';
import './components/dues/index.ts';
import './components/event-form/index.ts';
import './components/feedback/index.ts';
import './components/guide/index.ts';
import './components/home/index.ts';
import './components/inbox/index.ts';
import './components/milestones/index.ts';
import './components/official-transfer/index.ts';
import './components/paper/index.ts';
import './components/portal/index.ts';
import './components/profile-check/index.ts';
import './components/progress/index.ts';
import './components/readiness/index.ts';
import './components/reconciliation/index.ts';
import './components/report-form/index.ts';
import './components/residence-campaign/index.ts';
import './components/residence-comment/index.ts';
import './components/signatures/index.ts';
import './components/support-contacts/index.ts';
import './components/support/index.ts';
import './components/temporary-transfer/index.ts';
import './components/unit-announcements/index.ts';
import './fields/later.ts';

import { TthcPortal } from './index.ts';

// Of two versions the first has the tags, and the screens of the second would stand in a portal that they do not know.
if (customElements.get('tthc-portal') !== TthcPortal)
  console.warn(
    'tthc-dang: Another version of the elements has these tags already. Give this one a suffix: docs/versions.md',
  );

export * from './index.ts';
