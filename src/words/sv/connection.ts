/** Det som VMM-servrar och värdar har gemensamt: vägen till Azure, proxyn, .NET Framework. */
import type { checkDotNet } from '../../readiness/checks/dot-net';
import type { checkInternet } from '../../readiness/checks/internet';
import type { checkProxy } from '../../readiness/checks/proxy';
import type { Reach } from '../../readiness/derived/endpoints';
import { reachLists } from '../reach-lists';
import type { RequirementWords } from '../requirement-words';

const PURPOSES: Record<Reach['purpose'], string> = {
  identity: 'inloggning',
  management: 'styrning av replikeringen',
  backup: 'replikeringsdata',
  storage: 'lagringskontot',
  serviceBus: 'övervakning',
  telemetry: 'telemetri',
  time: 'tidssynkronisering',
};

const lists = reachLists('sv', PURPOSES, 'providerns livstecken');

export const internetCases: RequirementWords<ReturnType<typeof checkInternet>>['cases'] = {
  reached: ({ observed }) => `Svarade på port 443: ${lists.answers(observed)}.${unproven(observed)}`,
  reachedNotAll: ({ observed }) =>
    `Svarade på port 443: ${lists.answers(observed)}. Svarade inte, men det hindrar inget: ${lists.failedHosts(observed)}.${unproven(observed)}`,
  blocked: ({ observed }) => {
    const failed = lists.requiredWith(observed, 'failed');
    const seen = `Inget svarade på port 443 för ${lists.purposes(failed)}: ${lists.failedHosts(failed)} gick inte att nå.`;
    return `${seen} Det som behövs: ${lists.patterns(failed)}.${untried(observed)}`;
  },
  untried: ({ observed }) =>
    `${untried(observed).trim()} Det räcker att en adress av varje slag svarar, eller att två personer bekräftar att brandväggen släpper igenom trafiken.`,
};

export const proxyCases: RequirementWords<ReturnType<typeof checkProxy>>['cases'] = {
  direct: () => 'Trafiken går direkt ut på internet.',
  httpProxy: (finding) => `Trafiken går genom proxyn ${finding.observed.address}, som nås över http och utan lösenord.`,
  httpsProxy: (finding) =>
    `Proxyn ${finding.observed.address} nås över https. Det behövs en direkt väg ut, eller en proxy som nås över http.`,
  authentication: (finding) =>
    `Proxyn ${finding.observed.address} kräver lösenord. Microsofts arkitektursida säger att det inte stöds, men providerns guide erbjuder det.`,
  authenticationUnread: (finding) => `Proxyn är ${finding.observed.address}. Det är okänt om den kräver lösenord.`,
  otherProtocol: (finding) =>
    `Proxyn ${finding.observed.address} nås över ${finding.observed.protocol}. Microsofts sidor talar bara om http och https.`,
  addressUnreadable: () => 'En proxy är inställd, men adressen går inte att tyda. Den ska se ut som http://proxy.example:8080.',
};

export const dotNetCases: RequirementWords<ReturnType<typeof checkDotNet>>['cases'] = {
  recent: (finding) => `Release ${finding.observed} i registret motsvarar .NET Framework ${finding.expected.name} eller senare.`,
  tooOld: (finding) =>
    `Release ${finding.observed} i registret är äldre än .NET Framework ${finding.expected.name} (Release ${finding.expected.release}).`,
};

function unproven(reaches: readonly Reach[]): string {
  const wildcards = lists.wildcards(reaches);
  return wildcards === '' ? '' : ` Att enstaka adresser svarar visar inte att allt under ${wildcards} är öppet.`;
}

function untried(reaches: readonly Reach[]): string {
  const open = lists.requiredWith(reaches, 'untried');
  return open.length === 0 ? '' : ` Inte provat på port 443: ${lists.purposes(open)} (${lists.patterns(open)}).`;
}
