/**
 * Which fabric of the vault a VMM server is: what Site Recovery says of one server is never told of another, and not of a registration that
 * was left behind, whatever the order of Azure's list.
 */
import { assess } from '../../src/readiness/assess';
import type { Assessment, Result } from '../../src/readiness/assessment';
import type { RegisteredVmm } from '../../src/readiness/inventory';
import { report, soundAzure, soundInput, vmmServer } from '../support/sound-estate';

const NOW = soundAzure().readAt;
const HOUR = 3_600_000;
const hoursAgo = (hours: number): string => new Date(Date.parse(NOW) - hours * HOUR).toISOString();
const seen = (fact: string) => ({ sightings: [{ source: 'azure', observedAt: NOW, facts: [fact] }] as const });

/** A fabric whose Provider was heard from when it is said; null: Azure does not say when. */
function fabric(name: string, heardAt: string | null, errors: readonly string[] = []): RegisteredVmm {
  const heard = heardAt === null ? {} : { lastHeartbeatAt: heardAt };
  return {
    name,
    provider: { ...seen('provider'), value: { version: '5.1.8095.0', versionStatus: 'Supported', ...heard } },
    items: { ...seen('siteRecovery'), value: [{ name: 'SQL01', cloud: 'Gold', errors }] },
  };
}

const unheard = (name: string): RegisteredVmm => ({
  ...fabric(name, null),
  provider: { gap: { facts: ['provider'], reason: 'accessDenied', source: 'azure' } },
});

function judged(registered: readonly RegisteredVmm[], reportChange: object = {}): Assessment {
  const input = soundInput([report(reportChange)]);
  const azure = soundAzure();
  const vmmFabrics = registered.map(({ name }) => ({ name, health: 'Normal' }));
  return assess({ ...input, azure: { ...azure, plan: { ...azure.plan, facts: { ...azure.plan.facts, vmmFabrics } }, registered } });
}

function result(assessment: Assessment, subject: string, requirement: string): Result {
  const found = assessment.byId.get(subject)?.results.find((each) => each.requirement === requirement);
  if (!found) throw new Error(`no ${requirement} of ${subject}`);
  return found;
}

const server = (id: string, name: string, change: object = {}): object => ({ ...vmmServer(id, name), registeredVaults: null, ...change });
const named = { vmmServers: [server('vmm-1', 'VMM01', { fqdn: 'vmm01.corp.example' })] };
const NEW = fabric('vmm01.corp.example', hoursAgo(1));
const STALE = fabric('VMM01', hoursAgo(24 * 90), ['left behind']);

describe('two fabrics fit one VMM server', () => {
  it.each([
    ['the new one first', [NEW, STALE]],
    ['the one left behind first', [STALE, NEW]],
  ])('the one heard from last is its own: %s', (_, registered) => {
    const assessment = judged(registered, named);
    expect(result(assessment, 'vmmServer:vmm-1', 'vmm.provider').status).toBe('pass');
    expect(result(assessment, 'vm:vm1', 'vm.siteRecovery').status).toBe('pass');
  });

  it.each([
    ['both were heard from at one time', [NEW, fabric('VMM01', hoursAgo(1))]],
    ['Azure does not say when one was', [NEW, fabric('VMM01', null)]],
    ['the Provider of one was not read', [unheard('VMM01'), NEW]],
    ['one was heard from tomorrow', [NEW, fabric('VMM01', hoursAgo(-24))]],
  ])('which one is its own cannot be told: %s', (_, registered) => {
    for (const each of [registered, registered.toReversed()]) {
      const assessment = judged(each, named);
      for (const [subject, requirement] of [
        ['vmmServer:vmm-1', 'vmm.provider'],
        ['vm:vm1', 'vm.siteRecovery'],
      ] as const) {
        const { status, unknown } = result(assessment, subject, requirement);
        expect([status, unknown?.reason, unknown?.source]).toEqual(['unknown', 'notCollected', 'azure']);
        expect(unknown?.detail).toContain('VMM01');
        expect(unknown?.detail).toContain('vmm01.corp.example');
      }
    }
  });
});

describe('one fabric fits two VMM servers', () => {
  const two = (first: object, second: object): object => ({
    vmmServers: [server('vmm-1', 'VMM01', first), server('vmm-2', 'VMM01', second)],
  });

  it('whose it is cannot be told where neither’s full name was read', () => {
    const assessment = judged([NEW], two({}, {}));
    for (const id of ['vmm-1', 'vmm-2']) {
      const { status, unknown } = result(assessment, `vmmServer:${id}`, 'vmm.provider');
      expect([status, unknown?.reason, unknown?.source]).toEqual(['unknown', 'notCollected', 'collector']);
      for (const part of ['vmm01.corp.example', 'vmm-1', 'vmm-2']) expect(unknown?.detail).toContain(part);
    }
    expect(result(assessment, 'vm:vm1', 'vm.siteRecovery').status).toBe('unknown');
  });

  it('its heartbeat proves for neither that management is reached', () => {
    const others = ['login.microsoftonline.com', 'p.backup.windowsazure.com', 'a.blob.core.windows.net', 's.servicebus.windows.net'];
    const endpoints = others.map((host) => ({ host, reachable: true }));
    const alone = judged([NEW], { vmmServers: [server('vmm-1', 'VMM01', { endpoints })] });
    expect(result(alone, 'vmmServer:vmm-1', 'vmm.internet').status).toBe('pass');

    const both = judged([NEW], two({ endpoints }, { endpoints }));
    for (const id of ['vmm-1', 'vmm-2']) expect(result(both, `vmmServer:${id}`, 'vmm.internet').status).toBe('unknown');
  });

  it('is the one’s whose full name it is, and perhaps the other’s too', () => {
    const assessment = judged([NEW], two({ fqdn: 'vmm01.corp.example' }, {}));
    expect(result(assessment, 'vmmServer:vmm-1', 'vmm.provider').status).toBe('pass');
    expect(result(assessment, 'vmmServer:vmm-2', 'vmm.provider').status).toBe('unknown');
  });

  it('and each has one of its own by its full name', () => {
    const assessment = judged(
      [fabric('vmm01.lab.example', hoursAgo(48)), NEW],
      two({ fqdn: 'vmm01.corp.example' }, { fqdn: 'vmm01.lab.example' }),
    );
    expect(result(assessment, 'vmmServer:vmm-1', 'vmm.provider').status).toBe('pass');
    expect(result(assessment, 'vmmServer:vmm-2', 'vmm.provider').status).toBe('warn');
  });

  it('a server that says itself where it is registered is believed', () => {
    const assessment = judged([NEW], two({ registeredVaults: ['V'] }, { registeredVaults: [] }));
    expect(result(assessment, 'vmmServer:vmm-1', 'vmm.provider').status).toBe('unknown');
    expect(result(assessment, 'vmmServer:vmm-2', 'vmm.provider').status).toBe('notApplicable');
  });
});
