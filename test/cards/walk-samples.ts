/**
 * The cards of the walk as people see them: every kind of question, made from small estates by the very code that asks them, where the walk
 * stands, and what is said beside it. Nothing on them is written by hand but what people said; names that nobody has, and an old button's and a
 * measurement's news, are laid on their cards as they stand in the words.
 */
import type { CardContext } from '../../src/cards/context';
import { STATUS_MARKS } from '../../src/cards/marks';
import { noticeCard } from '../../src/cards/notice';
import { questionCard } from '../../src/cards/question';
import type { Reply } from '../../src/cards/reply';
import type { Asking } from '../../src/conversations/asking';
import { notedReply } from '../../src/conversations/walk/noted';
import { questionReply } from '../../src/conversations/walk/pages';
import { proposalPage } from '../../src/conversations/walk/proposal-text';
import { tickOf } from '../../src/conversations/walk/ticks';
import type { Walk } from '../../src/conversations/walk/walk';
import { whereReply } from '../../src/conversations/walk/where';
import { assess } from '../../src/readiness/assess';
import { may2026 } from '../../src/readiness/editions/2026-05';
import type { GivenAnswer, PeoplesWord } from '../../src/readiness/given';
import type { AzureReading, Inventory } from '../../src/readiness/inventory';
import { emptyPlan, type Plan } from '../../src/readiness/plan';
import { questionAgain, waiveQuestion } from '../../src/walk/naming';
import type { Meant } from '../../src/walk/proposals';
import type { WalkQuestion } from '../../src/walk/question';
import { walkQuestions } from '../../src/walk/questions';
import { NEW_WALK, type WalkState } from '../../src/walk/state';
import type { Language } from '../../src/words/language';
import { azureAt, azureDenied, reported } from '../conversations/walk/estate';
import { account, NETWORK, SUBSCRIPTION, VAULT } from '../conversations/set-up-room';
import { NOW } from './estate';

const ANNA = { id: 'anna', name: 'Anna Administrator' };
const BJORN = { id: 'bjorn', name: 'Björn Berg' };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const before = (milliseconds: number): string => new Date(Date.parse(NOW) - milliseconds).toISOString();
/** The small estate's report, and what Azure says, of two hours ago. */
const SEEN = before(2 * HOUR);
const NOTHING: Inventory = { reports: [], vmmServers: [], clouds: [], hostGroups: [], hosts: [], vms: [], departed: [], unreadLists: [] };
const NOBODY: PeoplesWord = { revision: 0, answers: [] };

const PLAN: Plan = {
  ...emptyPlan('Nord'),
  subscriptionId: SUBSCRIPTION,
  vaultId: VAULT,
  replicationStorageAccountIds: [account('stnord')],
  networkId: NETWORK,
};

interface Situation {
  readonly azure?: AzureReading;
  readonly inventory?: Inventory;
  readonly people?: PeoplesWord;
  readonly state?: Partial<WalkState>;
}

function walkIn(context: CardContext, { azure = azureAt(SEEN), inventory = reported(SEEN), people = NOBODY, state = {} }: Situation): Walk {
  const assessment = assess({ plan: PLAN, edition: may2026, azure, inventory, people, assessedAt: NOW });
  const asking = {
    words: context.words,
    cards: context,
    turn: { conversation: { id: '19:drift@thread.tacv2', root: '19:drift@thread.tacv2', kind: 'channel' }, person: ANNA },
    plan: { id: 'p', plan: PLAN },
  } as unknown as Asking;
  return {
    asking,
    assessment,
    people,
    questions: walkQuestions(assessment, people),
    revision: 3,
    state: { ...NEW_WALK, isUnderWay: true, ...state },
  };
}

function said(requirement: string, subjects: readonly string[], more: Partial<GivenAnswer> = {}): GivenAnswer {
  const kind = subjects.length === 0 ? 'plan' : 'vm';
  const of =
    subjects.length === 0 ? [{ id: 'plan:Nord', name: 'Nord' }] : subjects.map((name) => ({ id: `vm:${name.toLowerCase()}`, name }));
  return { id: `${requirement} 1`, requirement, kind, of, answer: 'met', by: ANNA, at: before(DAY), ...more };
}

const saying = (...answers: readonly GivenAnswer[]): PeoplesWord => ({ revision: answers.length, answers });

/** The same estate with so many VMs more. */
function crowded(many: number): Inventory {
  const inventory = reported(SEEN);
  const [first] = inventory.vms;
  if (!first) throw new Error('The estate has no VM.');
  const more = Array.from({ length: many }, (_, index) => ({
    ...first,
    id: `app${String(index)}`,
    name: `APP${String(index).padStart(2, '0')}`,
  }));
  return { ...inventory, vms: [...inventory.vms, ...more] };
}

/** Hosts with many faults, and clustered ones that may hold an update in another. */
function troubled(): Inventory {
  const endpoints = [{ host: 'login.microsoftonline.com', reachable: false }];
  return reported(SEEN, {}, { hyperVRole: false, dotNetRelease: 300_000, endpoints, azureBackupInUse: true, agentVersion: '1.0.0.0' });
}

/** Every question there is, and where the walk stands. @param nasty names as an attacker would write them */
export function walkSamples(
  language: Language,
  context: CardContext,
  nasty: readonly [string, ...string[]],
): Readonly<Record<string, Reply>> {
  const { words } = context;
  const ask = (
    situation: Situation,
    find: (question: WalkQuestion) => boolean,
    lines: readonly string[] = [],
    but: readonly string[] = [],
  ): Reply => {
    const walk = walkIn(context, situation);
    const question = walk.questions.find(find);
    if (!question) throw new Error(`None of: ${walk.questions.map(({ id }) => id).join(', ')} (${language})`);
    return questionReply(walk, question, lines, { but });
  };
  const proposed = (means: Meant): Reply => {
    const walk = walkIn(context, {});
    const question = walk.questions.find(called('answer vm.encryption'));
    const about = { in: '', thread: '', question: '', about: '', by: ANNA, at: before(HOUR), line: '', run: '' };
    const page = question && proposalPage(walk, question, { id: 'p', means, ...about });
    if (!question || !page) throw new Error('Nothing is proposed.');
    return questionReply(walk, question, [], { proposal: page });
  };
  const called = (id: string) => (question: WalkQuestion) => question.id.startsWith(id);
  const { walk: say } = words;
  const silentGuest = reported(SEEN, {
    guestSystem: { name: 'CentOS Linux 7 (64 bit)', family: 'linux', architecture: 'x64', reportedByGuest: true },
  });
  const rights = said('account.rights', [], { note: 'enligt portalen' });
  const partly = saying(
    rights,
    said('vm.encryption', ['SQL01', 'SQL02']),
    said('vm.encryption', ['WEB01'], { id: 'n', answer: 'notMet', by: BJORN }),
  );
  const aside = [{ question: 'answer capacity.planned', why: 'skipped' as const, by: BJORN, at: before(HOUR) }];
  return {
    'question-alone': ask({}, called('answer account.rights')),
    'question-group': ask({}, called('answer vm.encryption'), [say.noted.yes('')]),
    'question-many': ask({ inventory: crowded(59) }, called('answer vm.encryption'), [say.unclear.named('SQL01')], ['SQL01', 'SQL02']),
    'question-proposed': proposed({ is: 'partly', yes: ['sql01'], no: ['sql02'] }),
    'question-proposed-move': proposed({ is: 'move', move: 'skip' }),
    'question-agree': ask({ people: saying({ ...rights, by: BJORN }) }, called('answer account.rights')),
    'question-aged': ask(
      { people: saying(said('vm.encryption', ['SQL01', 'SQL02', 'WEB01'], { at: before(91 * DAY) })) },
      called('answer vm.encryption'),
    ),
    'question-again': again(context),
    'question-denied': ask({ azure: azureDenied(SEEN) }, called('answer')),
    'question-next': ask({}, called('answer capacity.planned')),
    'question-fix': ask({ azure: azureAt(SEEN, 'Premium_LRS') }, called('fix storage.logAccount'), [say.noted.skipped]),
    'question-fix-told': ask({ people: partly }, called('fix vm.encryption')),
    'question-gaps': ask({ inventory: troubled() }, ({ does }) => does === 'gaps'),
    'question-accept': ask({ inventory: silentGuest }, called('accept')),
    'question-report': ask({ inventory: reported(before(9 * DAY)) }, called('report')),
    'question-report-azure': ask({ azure: azureAt(before(9 * DAY)) }, called('report azure')),
    'question-list': ask({ inventory: NOTHING }, called('list vmmServers')),
    'question-list-vms': ask({ inventory: NOTHING }, called('list vms'), [say.unclear.noHeader]),
    'question-waive': waive(context),
    'question-nasty': questionCard(context, nastyPage(context, nasty)),
    'progress-begun': whereReply(walkIn(context, {})),
    progress: whereReply(walkIn(context, { inventory: troubled(), people: partly, state: { aside } })),
    'progress-nothing': whereReply(walkIn(context, { azure: azureDenied(SEEN), inventory: NOTHING })),
    'walk-confirmed': confirmed(context),
    'walk-out-of-date': noticeCard(context, { title: words.conversation.oldButton.title, lines: [words.conversation.oldButton.line] }),
    'walk-changed': ask({ people: partly }, called('answer vm.guestStorage'), [say.old.changed]),
    'walk-news': noticeCard(context, {
      title: say.news.title,
      lines: [say.news.line(words.requirements['vm.encryption'].asks, 'SQL01', words.readiness.status.fail)],
      kind: 'warning',
    }),
  };
}

/** What is said of one VM without being asked, until a day. */
function confirmed(context: CardContext): Reply {
  const walk = walkIn(context, {});
  const question = walk.questions.find((each) => each.does === 'answer' && each.requirement === 'vm.encryption');
  const subject = walk.assessment.subjects.find(({ name }) => name === 'SQL01');
  if (question?.does !== 'answer' || !subject) throw new Error('Nobody is asked about it.');
  const given = said('vm.encryption', ['SQL01'], { at: NOW, validUntil: before(-26 * DAY) });
  return notedReply(walk, question, [given], { met: [subject], notMet: [], named: [subject] });
}

/** "Back": an answer that was given, and is asked again. */
function again(context: CardContext): Reply {
  const given = said('vm.encryption', ['SQL01', 'SQL02', 'WEB01'], { answer: 'notMet' });
  const walk = walkIn(context, { people: saying(given) });
  const question = questionAgain(walk.assessment, [given]);
  if (!question) throw new Error('It cannot be asked again.');
  return questionReply(walk, question, [context.words.walk.noted.back]);
}

function waive(context: CardContext): Reply {
  const { waive: say, unclear } = context.words.walk;
  const walk = walkIn(context, { inventory: troubled() });
  const question = waiveQuestion(walk.assessment, 'host.hyperVRole', ['host:hv01']);
  if (!question) throw new Error('There is nothing to waive.');
  return questionReply(walk, question, [unclear.reason, say.lead]);
}

function nastyPage(context: CardContext, nasty: readonly [string, ...string[]]): Parameters<typeof questionCard>[1] {
  return {
    mark: STATUS_MARKS.unknown,
    area: nasty[0],
    title: nasty[0],
    lead: nasty.at(-1) ?? '',
    lines: nasty,
    except: { label: context.words.walk.input.except, hint: '', of: nasty.map((title) => ({ title, value: tickOf(`vm:${title}`) })) },
    buttons: [],
    moves: [],
    howTo: '',
  };
}
