/** `doctor`: what the bot may read in Azure, check by check; for administrators all that keeps it from working. */
import { noticeCard } from '../../cards/notice';
import { READINESS_MARKS } from '../../cards/marks';
import type { Reply } from '../../cards/reply';
import { setUpCard, type SetUpRow } from '../../cards/setup';
import type { Examined } from '../../words/doctor-words';
import type { Words } from '../../words/words';
import { actorOf, answerWithin, type Speaking } from '../asking';
import { answerPlace } from '../places';
import { match, type Patterns } from '../said';
import type { Answer } from '../turn';
import type { Command } from './command';

const PATTERNS: Patterns = {
  en: [/^(?:the )?doctor$/, /^(?:check )?(?:your |the )?(?:rights|permissions)$/, /^what (?:may|can) you (?:read|see)$/],
  sv: [/^behorighet(?:er|erna)?$/, /^(?:kontrollera )?(?:dina )?behorigheter$/, /^doktorn?$/, /^vad (?:far|kan) du (?:lasa|se)$/],
};

export const doctor: Command = {
  name: 'doctor',
  parse(said) {
    const heard = match(said, PATTERNS);
    return heard && { ...(heard.language && { language: heard.language }), runAnywhere: examine };
  },
};

async function examine(speaking: Speaking): Promise<Answer> {
  const { place, plans, turn, words, clock, cards } = speaking;
  const isAdministrator = plans.isAdministrator(actorOf(turn).person);
  if (place.found !== 'plan' && !isAdministrator) return answerPlace(speaking);
  const { title, line } = words.conversation.reading;
  return answerWithin(clock, isAdministrator ? whole(speaking) : rightsAlone(speaking), () => noticeCard(cards, { title, lines: [line] }));
}

async function whole(speaking: Speaking): Promise<Reply> {
  const { doctor: looks, place, words } = speaking;
  const plan = place.found === 'plan' ? place.plan.plan : undefined;
  const found = await looks.installation(plan);
  if (found.length === 0) return rightsAlone(speaking);
  const fails = found.filter(({ status }) => status === 'fail').length;
  const { verdict, chat } = words.doctor;
  const seen = found.some(({ status }) => status === 'unknown') ? verdict.unknown : verdict.pass;
  return page(speaking, fails > 0 ? chat.fails(fails) : seen, found);
}

async function rightsAlone(speaking: Speaking): Promise<Reply> {
  const { doctor: looks, place, words, plans, turn } = speaking;
  const found = place.found === 'plan' ? await looks.rights(place.plan.plan) : [];
  const worst = (['fail', 'unknown'] as const).find((status) => found.some((each) => each.status === status)) ?? 'pass';
  const isAdministrator = plans.isAdministrator(actorOf(turn).person);
  return page(speaking, words.doctor.chat.rights[worst], found, isAdministrator ? undefined : words.doctor.chat.forAdministrators);
}

const MARKS = { fail: READINESS_MARKS.notReady, unknown: READINESS_MARKS.unknown, pass: READINESS_MARKS.ready } as const;
const ORDER = ['fail', 'unknown', 'pass'] as const;

/** What is wrong comes first. */
function page({ cards, words }: Speaking, title: string, found: readonly Examined[], foot?: string): Reply {
  const sorted = found.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const command = sorted.find((each) => each.command !== undefined)?.command;
  const worst = sorted[0]?.status ?? 'pass';
  const lead = sorted[0] && words.doctor.cases[sorted[0].found].fix;
  return setUpCard(cards, {
    mark: MARKS[worst],
    title,
    ...(lead !== undefined && lead !== '' && { lead }),
    rows: sorted.map((each) => rowOf(words, each)),
    ...(command !== undefined && { command }),
    ...(foot !== undefined && { foot }),
  });
}

function rowOf({ doctor: words }: Words, { check, status, found, value, read }: Examined): SetUpRow {
  const { says, fix } = words.cases[found];
  const name = [words.names[check], ...(read ? [words.reads[read]] : [])].join(', ');
  return { label: `${name}:`, detail: [says(value), fix].join(' ').trim(), mark: MARKS[status] };
}
