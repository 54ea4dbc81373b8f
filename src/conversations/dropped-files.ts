/** A report dropped as a file in a personal chat: fetched through the channel, kept like one that was sent, and answered with what was new in it. */
import { noticeCard } from '../cards/notice';
import type { Reply } from '../cards/reply';
import { setUpCard } from '../cards/setup';
import { READINESS_MARKS } from '../cards/marks';
import type { Named, Receipt } from '../plans/report-intake';
import type { PlanInUse } from '../plans/plans';
import { formatAge, formatList, formatSome } from '../words/format';
import { actorOf, answerAlone, answerWithin, type Speaking } from './asking';
import { answerPlace } from './places';
import { FileFailure, type Answer, type DroppedFile } from './turn';

/** Files that are taken with one message. */
const MOST_FILES = 5;
/** Bytes of one file: a report's limit when it is not packed; what unpacks to more is refused where it is unpacked. */
const LARGEST = 128 * 1024 ** 2;
const NAMED = 8;
const MOST_FAULTS = 6;

/** Answers a message with files; only owners of a plan that was set up in chat hand in reports. Rejects with MemoryFailure. */
export async function answerFiles(speaking: Speaking, files: readonly DroppedFile[]): Promise<Answer> {
  const { place, turn, words, plans, cards, clock } = speaking;
  const said = words.tools.file;
  if (turn.conversation.kind !== 'personal') return warn(speaking, said.personalOnly);
  if (place.found !== 'plan') return answerPlace(speaking);
  const { plan } = place;
  if (!(await plans.plan(plan.id))) return warn(speaking, said.keptPlansOnly);
  if (!(await plans.isOwner(turn.person, plan.id))) return warn(speaking, said.ownersOnly);
  if (files.length > MOST_FILES) return warn(speaking, said.tooMany(MOST_FILES));
  const [first, ...others] = files;
  if (!first) return warn(speaking, said.nothingChanged);
  const progress = (): Reply => noticeCard(cards, { title: said.reading.title, lines: [said.reading.line] });
  const earlier: Reply[] = [];
  let last = first;
  // One after the other: each is judged against what the one before it brought.
  for (const file of others) {
    earlier.push(await takeIn(speaking, plan, last));
    last = file;
  }
  const given = await answerWithin(clock, takeIn(speaking, plan, last), progress);
  return { ...given, replies: [...earlier, ...given.replies] };
}

async function takeIn(speaking: Speaking, plan: PlanInUse, file: DroppedFile): Promise<Reply> {
  const { intake, turn } = speaking;
  try {
    const bytes = await file.read(LARGEST);
    const { person, conversation } = actorOf(turn);
    return receiptCard(speaking, file.name, await intake.receive(plan.id, bytes, { by: person, conversation }));
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return noticeCard(speaking.cards, { title: speaking.words.tools.file.failed[error.kind](file.name), kind: 'warning' });
  }
}

function receiptCard(speaking: Speaking, name: string, receipt: Receipt): Reply {
  const { cards, words } = speaking;
  const said = words.tools.file;
  switch (receipt.outcome) {
    case 'otherContent':
      return noticeCard(cards, { title: said.otherContent(name), kind: 'warning' });
    case 'known':
      return noticeCard(cards, { title: said.known(name) });
    case 'refused': {
      const faults = receipt.faults.slice(0, MOST_FAULTS).map(({ path, message }) => said.fault(path, message));
      const more = receipt.faults.length - faults.length + receipt.more;
      const lines = [said.nothingChanged, ...faults, ...(more > 0 ? [said.moreFaults(more)] : [])];
      return noticeCard(cards, { title: said.refused(name), lines, kind: 'warning' });
    }
    case 'accepted':
      return acceptedCard(speaking, name, receipt);
  }
}

function acceptedCard({ cards, words }: Speaking, name: string, receipt: Extract<Receipt, { outcome: 'accepted' | 'known' }>): Reply {
  const said = words.tools.file;
  const { language } = words;
  const { report, now, came, went, problems } = receipt;
  const servers = formatList(language, report.servers);
  const isOdd = problems.length > 0 || report.problems > 0;
  const odd = problems.filter(({ code }) => code === 'doesNotFit');
  return setUpCard(cards, {
    mark: isOdd ? READINESS_MARKS.readyWithConditions : READINESS_MARKS.ready,
    title: problems.some(({ code }) => code !== 'doesNotFit') ? said.aside(name) : said.accepted(name),
    lead: said.collected(servers, formatAge(language, report.collectedAt, cards.now)),
    lines: [
      ...problems.flatMap(({ code }) => (code === 'doesNotFit' ? [] : [said.remark[code]])),
      ...differences(said.appeared, came, language),
      ...differences(said.disappeared, went, language),
      ...([came, went].some(({ hosts, vms }) => hosts.length + vms.length > 0) ? [] : [said.sameNames]),
      said.counts(now.hosts, now.vms),
      ...(report.problems > 0 ? [said.unread(report.problems)] : []),
      ...(odd[0] ? [said.doesNotFit(odd.length, odd[0].message)] : []),
    ],
    buttons: [{ title: said.status, action: { do: 'show', show: { view: 'summary' }, language } }],
  });
}

function differences(
  said: Speaking['words']['tools']['file']['appeared'],
  { hosts, vms }: { readonly hosts: readonly Named[]; readonly vms: readonly Named[] },
  language: Speaking['words']['language'],
): readonly string[] {
  const names = (all: readonly Named[]): string =>
    formatSome(
      language,
      all.map(({ name }) => name),
      NAMED,
    );
  return [
    ...(hosts.length > 0 ? [said.host(hosts.length, names(hosts))] : []),
    ...(vms.length > 0 ? [said.vm(vms.length, names(vms))] : []),
  ];
}

function warn({ cards }: Speaking, title: string): Answer {
  return answerAlone(noticeCard(cards, { title, kind: 'warning' }));
}
