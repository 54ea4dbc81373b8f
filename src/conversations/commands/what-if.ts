/** What would be: "what if the vault were in swedencentral?", "tänk om SQL01:s datadisk var 4 TB?". */
import { nameKey } from '../../readiness/name-key';
import { nameOf } from '../../cards/names';
import { noticeCard, type Notice } from '../../cards/notice';
import { titleOf } from '../../cards/results';
import { shownName } from '../../cards/text';
import { whatIfCard } from '../../cards/what-if';
import type { AssessedSubject, Assessment } from '../../readiness/assessment';
import type { VmDisk } from '../../readiness/facts';
import type { SubjectKind } from '../../readiness/subjects';
import type { Supposition } from '../../readiness/what-if';
import { answer, type Asking } from '../asking';
import { editionNamed } from '../editions';
import { exactly, findPhrase } from '../phrases';
import { match, type Patterns } from '../said';
import type { Answer } from '../turn';
import type { Command } from './command';
import { askWhichIn, offerNames } from './offer';
import { regionNamed } from './regions';
import { bytesOf, skuOf, storageKindOf, systemCaptionOf, tierOf, vmmVersionIn, wishIn, type Wish } from './wishes';

/** The line as a whole; what would be is made out from the rest, so that a change nobody can work out is met with those that can be. */
const WHAT_IF: Patterns = { en: [/^what if (?<rest>\S.*)$/], sv: [/^(?:tank om|vad hander om|anta att) (?<rest>\S.*)$/] };

export const whatIf: Command = {
  name: 'whatIf',
  parse: (said) => {
    const heard = match(said, WHAT_IF);
    return (
      heard && {
        ...(heard.language && { language: heard.language }),
        run: (asking) => answerWhatIf({ ...asking, line: said.text }, heard.groups['rest'] ?? ''),
      }
    );
  },
};

/** With the line that supposes, to be offered again where a name in it is not one thing. */
interface Supposing extends Asking {
  readonly line: string;
}

/** The example where no region is near what was typed. */
const ANY_REGION = 'swedencentral';

/** What a line supposes, in the words it is told with; a reply where a name is not one thing; undefined: nothing that can be supposed. */
type Understood =
  | { readonly supposition: Supposition; readonly assumption: string; /** That it is supposed of. */ readonly about?: AssessedSubject }
  | { readonly reply: Answer }
  | undefined;

async function answerWhatIf(asking: Supposing, rest: string): Promise<Answer> {
  const { whatIf: words } = asking.words.planning;
  const wish = wishIn(rest);
  const understood = wish && (await understand(asking, wish));
  if (!understood) return answer(noticeCard(asking.cards, { title: words.notUnderstood, examples: words.examples }));
  if ('reply' in understood) return understood.reply;
  const { real, supposed } = await asking.assessments.suppose(understood.supposition);
  if (!supposed) return answer(noticeCard(asking.cards, unchangeable(asking, real, understood)));
  return answer(whatIfCard(asking.cards, understood.assumption, real, supposed, understood.about));
}

/** What each change needs to be there: a requirement of the plan that says so. */
const NEEDED: Readonly<Partial<Record<Supposition['change'], string>>> = {
  vaultRegion: 'vault.exists',
  networkRegion: 'network.exists',
  storageRegion: 'storage.account',
  storageSku: 'storage.account',
  storageKind: 'storage.account',
};

/** Why a change cannot be worked out: what would change was seen not to be there, or was not read. */
function unchangeable(
  asking: Asking,
  real: Assessment,
  { supposition, assumption }: { readonly supposition: Supposition; readonly assumption: string },
): Notice {
  const { whatIf: words } = asking.words.planning;
  const holder = supposition.change === 'hostCloud' ? real.byId.get(supposition.cloud) : real.subjects.find(({ kind }) => kind === 'plan');
  const needed = supposition.change === 'hostCloud' ? 'cloud.hostGroup' : NEEDED[supposition.change];
  const missing = holder?.results.find(({ requirement, status }) => requirement === needed && status === 'fail');
  const lines = [words.hypothetical(assumption)];
  if (!missing) return { title: words.unread, lines };
  return { title: words.absent, lines: [asking.words.cards.verdict.plain(titleOf(asking.cards, missing)), ...lines] };
}

async function understand(asking: Supposing, { change, groups }: Wish): Promise<Understood> {
  const { assuming } = asking.words.planning.whatIf;
  switch (change) {
    case 'vaultRegion':
    case 'networkRegion':
      return inRegion(asking, change, groups['region'], (region) => ({
        supposition: { change, region },
        assumption: assuming[change](region),
      }));
    case 'storageRegion':
    case 'storageSku':
    case 'storageKind':
      return ofAccounts(asking, groups['account'], (account, name) => storageWish(asking, change, groups, account, name));
    case 'hostSystem':
    case 'hotfix':
    case 'hostCloud':
      return ofHost(asking, change, groups);
    case 'vmmVersion': {
      const found = vmmVersionIn(groups);
      return (
        found &&
        ofOne(asking, groups['server'], 'vmmServer', (server, name) => ({
          supposition: { change, server: server.id, version: found.version },
          assumption: assuming.vmmVersion(name, found.told),
        }))
      );
    }
    case 'diskSize':
      return ofOne(asking, groups['vm'], 'vm', (vm, name) => ofDisk(asking, vm, name, groups));
    case 'generation':
      return ofOne(asking, groups['vm'], 'vm', (vm, name) => {
        const generation = groups['generation'] === '1' ? 1 : 2;
        return { supposition: { change, vm: vm.id, generation }, assumption: assuming.generation(name, generation) };
      });
    case 'edition': {
      const edition = editionNamed(groups['edition'] ?? '')?.name;
      return edition && { supposition: { change, edition }, assumption: assuming.edition(edition) };
    }
  }
}

/** Of a region that Azure does not have nothing is supposed; those near it are named. */
async function inRegion(
  asking: Supposing,
  change: 'vaultRegion' | 'networkRegion' | 'storageRegion',
  typed = '',
  understood: (region: string) => Understood,
): Promise<Understood> {
  const named = regionNamed(await asking.assessments.current(), typed);
  if (named.known) return understood(named.region);
  const { noSuchRegion, askRegion } = asking.words.planning.whatIf;
  const examples = (named.nearest.length > 0 ? named.nearest : [ANY_REGION]).map(askRegion[change]);
  return { reply: answer(noticeCard(asking.cards, { title: noSuchRegion(shownName(typed)), examples })) };
}

/** All accounts where none is named. */
async function ofAccounts(
  asking: Supposing,
  named: string | undefined,
  understood: (account?: string, name?: string) => Understood | Promise<Understood>,
): Promise<Understood> {
  if (named === undefined) return understood();
  return ofOne(asking, named, 'storageAccount', ({ id }, name) => understood(id, name));
}

function storageWish(
  asking: Supposing,
  change: 'storageRegion' | 'storageSku' | 'storageKind',
  groups: Wish['groups'],
  id: string | undefined,
  name: string | undefined,
): Understood | Promise<Understood> {
  const { assuming } = asking.words.planning.whatIf;
  const account = id === undefined ? {} : { account: id };
  if (change === 'storageRegion') {
    return inRegion(asking, change, groups['region'], (region) => ({
      supposition: { change, ...account, region },
      assumption: assuming.storageRegion(region, name),
    }));
  }
  const tier = tierOf(groups['tier']);
  if (tier) {
    const { whichSku, askSku } = asking.words.planning.whatIf;
    return { reply: answer(noticeCard(asking.cards, { title: whichSku(tier.name), examples: tier.skus.map((sku) => askSku(sku, name)) })) };
  }
  if (change === 'storageSku') {
    const sku = skuOf(groups['sku'] ?? '');
    return { supposition: { change, ...account, sku }, assumption: assuming.storageSku(sku, name) };
  }
  const kind = storageKindOf(groups['kind'] ?? '');
  return { supposition: { change, ...account, kind }, assumption: assuming.storageKind(kind, name) };
}

async function ofHost(asking: Supposing, change: 'hostSystem' | 'hotfix' | 'hostCloud', groups: Wish['groups']): Promise<Understood> {
  const { assuming } = asking.words.planning.whatIf;
  if (change === 'hostCloud') return placedIn(asking, groups['host'] ?? '', groups['cloud'] ?? '');
  return ofOne(asking, groups['host'], 'host', (host, name) => {
    if (change === 'hotfix') {
      const hotfix = (groups['hotfix'] ?? '').toUpperCase().replaceAll(' ', '');
      return { supposition: { change, host: host.id, hotfix }, assumption: assuming.hotfix(name, hotfix) };
    }
    const caption = systemCaptionOf(groups['system'] ?? '');
    return { supposition: { change, host: host.id, caption }, assumption: assuming.hostSystem(name, caption) };
  });
}

/** A host lies in a cloud, a storage account in a region. */
async function placedIn(asking: Supposing, what: string, where: string): Promise<Understood> {
  const { assuming } = asking.words.planning.whatIf;
  const assessment = await asking.assessments.current();
  if (exactly(assessment, what).some(({ kind }) => kind === 'storageAccount')) {
    return ofAccounts(asking, what, (account, name) => storageWish(asking, 'storageRegion', { region: where }, account, name));
  }
  return ofOne(asking, what, 'host', (host, name) => {
    const understood = (cloud: AssessedSubject, cloudName: string): Understood => ({
      supposition: { change: 'hostCloud', host: host.id, cloud: cloud.id },
      assumption: assuming.hostCloud(name, cloudName),
    });
    const clouds = exactly(assessment, where).filter(({ kind }) => kind === 'cloud');
    const [own, ...others] = clouds.filter(({ vmmServerId }) => vmmServerId === host.vmmServerId);
    if (own && others.length === 0) return understood(own, nameOf(asking.cards, assessment, own));
    const [elsewhere] = own ? [] : clouds;
    return elsewhere ? { reply: otherServer(asking, assessment, host, elsewhere) } : ofOne(asking, where, 'cloud', understood);
  });
}

function otherServer(asking: Asking, assessment: Assessment, host: AssessedSubject, cloud: AssessedSubject): Answer {
  const nameOf = (id = ''): string => shownName(assessment.byId.get(id)?.name ?? id);
  const { whatIf: words } = asking.words.planning;
  const title = words.otherServer(shownName(host.name), nameOf(host.vmmServerId), shownName(cloud.name), nameOf(cloud.vmmServerId));
  return answer(noticeCard(asking.cards, { title }));
}

/** Exactly one disk of the VM; where several may be meant they are named. */
function ofDisk(asking: Supposing, vm: AssessedSubject, name: string, groups: Wish['groups']): Understood {
  const { assuming, whichDisk, noSuchDisk, askDisk } = asking.words.planning.whatIf;
  const bytes = bytesOf(groups['size'] ?? '', groups['unit'] ?? '');
  if (bytes === undefined) return undefined;
  const disks = asking.assessments.inventory().vms.find(({ id }) => `vm:${id}` === vm.id)?.disks ?? [];
  const meant = [...disks.entries()].filter(([, disk]) => isMeant(disk, groups));
  const [one, ...others] = meant;
  if (!one) return { reply: answer(noticeCard(asking.cards, { title: noSuchDisk(name) })) };
  if (others.length > 0) {
    const names = meant.map(([, disk]) => shownName(disk.name));
    return {
      reply: answer(
        noticeCard(asking.cards, {
          title: whichDisk(name, names),
          examples: names.map((disk) => askDisk(name, disk, `${groups['size'] ?? ''} ${groups['unit'] ?? ''}`)),
        }),
      ),
    };
  }
  const [disk, { name: diskName }] = one;
  return { supposition: { change: 'diskSize', vm: vm.id, disk, bytes }, assumption: assuming.diskSize(name, shownName(diskName), bytes) };
}

function isMeant(disk: VmDisk, groups: Wish['groups']): boolean {
  const named = groups['named'];
  if (named !== undefined) return nameKey(disk.name) === nameKey(named);
  const sort = (groups['disk'] ?? '').toLowerCase();
  if (sort.startsWith('disk')) return true;
  return sort.startsWith('data') ? disk.isOperatingSystemDisk !== true : disk.isOperatingSystemDisk === true;
}

/** Only of exactly one subject of the kind is anything supposed; everything else is asked back. */
async function ofOne(
  asking: Supposing,
  phrase: string | undefined,
  kind: SubjectKind,
  understood: (subject: AssessedSubject, name: string) => Understood | Promise<Understood>,
): Promise<Understood> {
  const assessment = await asking.assessments.current();
  const named = phrase ?? '';
  const [one, ...others] = exactly(assessment, named).filter((subject) => subject.kind === kind);
  if (one && others.length === 0) {
    const meant = await understood(one, nameOf(asking.cards, assessment, one));
    return meant && 'supposition' in meant ? { ...meant, about: one } : meant;
  }
  if (one) {
    const ask = (name: string): string => asking.line.replace(named, () => name);
    return { reply: answer(askWhichIn(asking, assessment, named, [one, ...others], ask)) };
  }
  const found = findPhrase(assessment, named);
  return found.found === 'none' ? { reply: answer(offerNames(asking, assessment, found)) } : undefined;
}
