/** What VMM servers and hosts share: the way to Azure, the proxy, .NET Framework. */
import type { checkDotNet } from '../../readiness/checks/dot-net';
import type { checkInternet } from '../../readiness/checks/internet';
import type { checkProxy } from '../../readiness/checks/proxy';
import type { Reach } from '../../readiness/derived/endpoints';
import { reachLists } from '../reach-lists';
import type { RequirementWords } from '../requirement-words';

const PURPOSES: Record<Reach['purpose'], string> = {
  identity: 'sign-in',
  management: 'replication management',
  backup: 'replication data',
  storage: 'the storage account',
  serviceBus: 'monitoring',
  telemetry: 'telemetry',
  time: 'the time check',
};

const lists = reachLists('en', PURPOSES, 'the Provider’s heartbeat');

export const internetCases: RequirementWords<ReturnType<typeof checkInternet>>['cases'] = {
  reached: ({ observed }) => `Answered on 443: ${lists.answers(observed)}.${unproven(observed)}`,
  reachedNotAll: ({ observed }) =>
    `Answered on 443: ${lists.answers(observed)}. Did not answer, which blocks nothing: ${lists.failedHosts(observed)}.${unproven(observed)}`,
  blocked: ({ observed }) => {
    const failed = lists.requiredWith(observed, 'failed');
    const seen = `Nothing answered on 443 for ${lists.purposes(failed)}: ${lists.failedHosts(failed)} failed.`;
    return `${seen} Wanted: ${lists.patterns(failed)}.${untried(observed)}`;
  },
  untried: ({ observed }) =>
    `${untried(observed).trim()} One host of each that answers settles it, or two people who know that the firewall lets it through.`,
};

export const proxyCases: RequirementWords<ReturnType<typeof checkProxy>>['cases'] = {
  direct: () => 'It goes to the internet directly.',
  httpProxy: (finding) => `It goes through the proxy ${finding.observed.address}, addressed over http and without a password.`,
  httpsProxy: (finding) => `The proxy ${finding.observed.address} is addressed over https; a direct way or a proxy over http is wanted.`,
  authentication: (finding) =>
    `The proxy ${finding.observed.address} asks for a password. Microsoft’s architecture page says that is not supported, the Provider’s wizard offers it.`,
  authenticationUnread: (finding) => `The proxy is ${finding.observed.address}; whether it asks for a password was not read.`,
  otherProtocol: (finding) =>
    `The proxy ${finding.observed.address} is addressed over ${finding.observed.protocol}. Microsoft’s pages speak of http and https only.`,
  addressUnreadable: () => 'A proxy is set, but its address could not be made out; one such as http://proxy.example:8080 is wanted.',
};

export const dotNetCases: RequirementWords<ReturnType<typeof checkDotNet>>['cases'] = {
  recent: (finding) => `Release ${finding.observed} in the registry is .NET Framework ${finding.expected.name} or later.`,
  tooOld: (finding) =>
    `Release ${finding.observed} in the registry is older than .NET Framework ${finding.expected.name}, which is ${finding.expected.release}.`,
};

function unproven(reaches: readonly Reach[]): string {
  const wildcards = lists.wildcards(reaches);
  return wildcards === '' ? '' : ` Single hosts do not prove that all of ${wildcards} is open.`;
}

function untried(reaches: readonly Reach[]): string {
  const open = lists.requiredWith(reaches, 'untried');
  return open.length === 0 ? '' : ` Nobody tried ${lists.purposes(open)} on 443 (${lists.patterns(open)}).`;
}
