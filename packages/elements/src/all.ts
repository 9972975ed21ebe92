// Registers every tag of the kit.
import './components/assisted/index.ts';
import './components/batch/index.ts';
import './components/delegation/index.ts';
import './components/document/index.ts';
import './components/dossier-log/index.ts';
import './components/dossier/index.ts';
import './components/dues-exemption/index.ts';
import './components/dues/index.ts';
import './components/event-form/index.ts';
import './components/feedback/index.ts';
import './components/home/index.ts';
import './components/inbox/index.ts';
import './components/official-transfer/index.ts';
import './components/portal/index.ts';
import './components/profile-check/index.ts';
import './components/progress/index.ts';
import './components/report-form/index.ts';
import './components/residence-campaign/index.ts';
import './components/residence-comment/index.ts';
import './components/support/index.ts';
import './components/temporary-transfer/index.ts';

export * from './index.ts';
