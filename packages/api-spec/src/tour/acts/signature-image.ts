import { administrationCast as who } from '../../server/scenarios/administration-cast.ts';
import { actsOf, type Act } from '../act.ts';

const { clerk, baseSecretary } = who;

/** Every event of a signature or seal image that people send. */
export const signatureImageActs: readonly Act[] = actsOf('signature-image', 'images', [
  {
    event: 'UPLOAD_SIGNATURE',
    scenario: 'draft',
    by: clerk,
    input: { isOwn: true },
    pictures: ['image'],
    notBy: baseSecretary,
  },
  {
    event: 'UPLOAD_SEAL',
    scenario: 'draft',
    by: clerk,
    input: { isOfUnit: true },
    pictures: ['image'],
    notBy: baseSecretary,
  },
  {
    event: 'CONFIRM_SEAL',
    scenario: 'seal-awaiting-confirmation',
    by: baseSecretary,
    input: { compared: true },
    notBy: clerk,
  },
  {
    event: 'DECLINE_SEAL',
    scenario: 'seal-awaiting-confirmation',
    by: baseSecretary,
    input: { reason: 'Dấu mờ, mất nét.' },
    notBy: clerk,
  },
  {
    event: 'STOP_USING',
    scenario: 'signature-in-use',
    by: baseSecretary,
    input: { reason: 'Đổi mẫu chữ ký.' },
    notBy: clerk,
  },
]);
