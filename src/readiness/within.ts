import type { AssessedSubject } from './assessment';

/** Whether a subject belongs to another one, as lists and counts mean it: a host's VMs, a cloud's hosts, everything of a plan. */
export function isWithin(subject: AssessedSubject, container: AssessedSubject): boolean {
  switch (container.kind) {
    case 'plan':
    case 'storageAccount':
      return true;
    case 'vmmServer':
      return subject.vmmServerId === container.id;
    case 'cloud':
      return subject.cloudIds.includes(container.id);
    case 'host':
      return subject.hostId === container.id;
    case 'vm':
      return subject.id === container.id;
  }
}
