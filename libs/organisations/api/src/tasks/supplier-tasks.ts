import type { Task, TaskSource } from '@bundel/inbox-api';
import type { Member, Tx } from '@bundel/platform';
import { CertificateStatus } from '../supplier-profile/certificate.types.js';
import { listCertificates } from '../supplier-profile/read-certificates.js';
import { findOwnership } from '../supplier-profile/read-ownership.js';

/** What a supplier has to complete before it can show where it stands. */
export const supplierTasks: TaskSource = {
  name: 'organisations.supplier',
  async tasksFor(tx, member) {
    const keepsProfile = member.role === 'localAdministrator' || member.role === 'bidManager';
    if (member.organisationKind !== 'supplier' || !keepsProfile) return [];
    return [...(await ownershipTasks(tx, member)), ...(await certificateTasks(tx, member))];
  },
};

async function ownershipTasks(tx: Tx, member: Member): Promise<Task[]> {
  const task = {
    objectType: 'ownership',
    objectId: member.organisationId,
    organisationId: member.organisationId,
  };
  const stated = await findOwnership(tx, member.organisationId);
  if (stated === null) {
    return [{ ...task, kind: 'ownership.missing', params: {}, dueAt: null, urgency: 'high' }];
  }
  const open = stated.picture.ultimateOwners.find(({ undisclosedPercent }) => undisclosedPercent !== '0');
  if (open === undefined) return [];
  const params = { percent: open.undisclosedPercent, measure: open.measure };
  return [{ ...task, kind: 'ownership.undisclosed', params, dueAt: null, urgency: 'normal' }];
}

async function certificateTasks(tx: Tx, member: Member): Promise<Task[]> {
  const certificates = await listCertificates(tx, member.organisationId);
  return certificates
    .filter(({ status }) => status === CertificateStatus.expired || status === CertificateStatus.expiring)
    .slice(0, 50)
    .map((certificate) => ({
      kind: `certificate.${certificate.status}`,
      objectType: 'certificate',
      objectId: certificate.id,
      organisationId: member.organisationId,
      params: { type: certificate.type, validUntil: certificate.validUntil },
      dueAt: new Date(`${certificate.validUntil}T23:59:59Z`),
      urgency: certificate.status === CertificateStatus.expired ? 'high' : 'normal',
    }));
}
