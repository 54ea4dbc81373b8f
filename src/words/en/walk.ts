import { formatNumber } from '../format';
import type { WalkWords } from '../walk-words';
import { proposed } from './proposed';

const number = (value: number): string => formatNumber('en', value);
const counted = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;

export const walk: WalkWords = {
  areas: {
    account: 'Account and vault',
    storage: 'Storage',
    network: 'Network',
    vmm: 'VMM servers and clouds',
    hosts: 'Hosts',
    vms: 'VMs',
    next: 'Next step: capacity',
  },
  ask: (asks, whom) => (whom === '' ? `Is this so? ${asks}.` : `Is this so for ${whom}? ${asks}.`),
  agree: (asks, whom, by) => (whom === '' ? `Do you agree with ${by}? ${asks}.` : `Do you agree with ${by}, for ${whom}? ${asks}.`),
  accept: (asks, whom) =>
    whom === ''
      ? `Microsoft’s pages do not say whether this is so: ${asks}.`
      : `Microsoft’s pages do not say whether this is so for ${whom}: ${asks}.`,
  fix: (failing, whom) => (whom === '' ? `To be mended: ${failing}.` : `To be mended for ${whom}: ${failing}.`),
  mended: (failing, whom) => (whom === '' ? `Has this been mended? ${failing}.` : `Has this been mended for ${whom}? ${failing}.`),
  unsettled: (asks, whom) => (whom === '' ? `Not known yet: ${asks}.` : `Not known yet for ${whom}: ${asks}.`),
  gaps: (area, count) => `${area}: ${counted(count, 'requirement is', 'requirements are')} not met.`,
  report: {
    azure: 'What I last read in Azure is too old.',
    server: (name) => `The report from ${name} is too old.`,
    lead: (subjects) =>
      `${counted(subjects, 'thing waits', 'things wait')} for a new one. Until it is here, what I knew of ${subjects === 1 ? 'it' : 'them'} counts as unknown.`,
  },
  lists: {
    vmmServers: {
      title: 'No report has come. Which VMM servers are there?',
      lead: 'Write their names, one a line or with commas between.',
    },
    clouds: { title: 'Which clouds are there in VMM?', lead: 'Write their names, one a line or with commas between.' },
    hosts: {
      title: 'No report has come. Which Hyper-V hosts are there?',
      lead: 'Paste their names, one a line, or a CSV whose first line names its columns: name, cloud.',
    },
    vms: {
      title: 'No report has come. Which VMs are to be replicated?',
      lead: 'Paste their names, one a line, or a CSV whose first line names its columns: name, host, cloud.',
    },
    before: (by, at, names) =>
      `${by} ${names === '' ? 'said that there are none' : `listed ${names}`} on ${at}. A new list takes the place of all of it.`,
  },
  whom: (count, cloud) => (cloud === undefined ? count : `${count} in ${cloud}`),
  one: {
    plan: () => '',
    storageAccount: (name) => `storage account ${name}`,
    vmmServer: (name) => `VMM server ${name}`,
    cloud: (name) => `cloud ${name}`,
    host: (name) => `host ${name}`,
    vm: (name) => `VM ${name}`,
  },
  because: (why) => `Why I ask: ${why}`,
  they: (names) => `It is about ${names}.`,
  whyOld: (hours) =>
    `What was seen counts for ${hours % 24 === 0 ? counted(hours / 24, 'day', 'days') : counted(hours, 'hour', 'hours')}. After that it may have changed, so it counts as unknown until somebody looks again.`,
  seen: (sentence, evidence) => `${sentence} Evidence: ${evidence}.`,
  step: {
    fix: (step) => `To mend it: ${step}`,
    measure: (step) => `To measure it instead: ${step}`,
    choose: 'What the plan names is changed by an administrator with “set up”.',
    confirm: 'I cannot measure this myself. Somebody who knows has to say.',
    silent: 'You can accept it as a condition until a day that you choose, or leave it out of the plan.',
  },
  byHand: {
    check: (asks, whom) => (whom === '' ? `How to check this: ${asks}.` : `How to check this for ${whom}: ${asks}.`),
    mend: (failing, whom) => (whom === '' ? `How to mend this: ${failing}.` : `How to mend this for ${whom}: ${failing}.`),
    checks: (check) => `To see whether it is: ${check}`,
    lists: {
      vmmServers: 'VMM servers are those that you connect to when you start the VMM console.',
      clouds: 'In the VMM console, open VMs and Services, Clouds; or run this in VMM’s command shell and paste what it prints.',
      hosts: 'In the VMM console, open Fabric, Servers, All Hosts; or run this in VMM’s command shell and paste what it prints.',
      vms: 'In the VMM console, open VMs and Services, All Hosts; or run this in VMM’s command shell and paste what it prints.',
    },
    then: 'Then go back and answer.',
  },
  secondPerson: 'Two different people have to say yes to this one.',
  awaits: (by, at) => `${by} said yes on ${at}. A second person has to agree.`,
  checkedBy: (note) => `How it was checked: ${note}`,
  earlier: {
    met: (by, at, whom) => `${by} said yes on ${at}${whom === '' ? '' : ` for ${whom}`}.`,
    notMet: (by, at, whom) => `${by} said no on ${at}${whom === '' ? '' : ` for ${whom}`}.`,
  },
  earlierEnded: 'A measurement has contradicted it since.',
  progress: (area, left) => `${area} · ${counted(left, 'question', 'questions')} left`,
  howTo: {
    write: (what) => `You can also write: ${what}`,
    mention: (what) => `You can also mention me and write: ${what}`,
    answer: (but) => `yes · no ·${but === '' ? '' : ` all but ${but} ·`} don’t know · skip · why · how do I check?`,
    accept: 'yes until 30 Nov because … · skip · why',
    fix: 'done · skip · why · where are we?',
    list: 'the names · none · skip',
  },
  commandOf: (first, all) =>
    first === 1
      ? `The command takes the first of ${number(all)}; run it for the others, too.`
      : `The command takes the first ${number(first)} of ${number(all)}; add the others.`,
  input: {
    except: 'Not so for',
    exceptHint: 'Names, with commas between',
    note: 'How was it checked? (optional)',
    countsUntil: 'Counts until (optional)',
    until: 'Until',
    names: 'Names',
    reason: 'Why is it acceptable?',
  },
  buttons: {
    yes: 'Yes',
    agree: 'I agree',
    no: 'No',
    dontKnow: 'Don’t know',
    skip: 'Skip',
    next: 'Next',
    mended: 'It is mended',
    why: 'Why do you ask?',
    back: 'Back',
    again: 'Re-check',
    where: 'Where are we?',
    stop: 'Stop',
    goOn: 'Go on',
    begin: 'Begin the walk',
    toWalk: 'Back to the walk',
    beginAgain: 'Ask again what was skipped',
    accept: 'Accept it',
    keep: 'Keep the list',
    none: 'There are none',
  },
  noted: {
    yes: (whom) => (whom === '' ? 'Noted: yes.' : `Noted: yes for ${whom}.`),
    no: (whom) => (whom === '' ? 'Noted: no.' : `Noted: no for ${whom}.`),
    allBut: (whom, names) => `Noted: yes for ${whom}, no for ${names}.`,
    open: (names, count) => `${names} ${count === 1 ? 'is' : 'are'} still open.`,
    until: (day) => `It counts until ${day}.`,
    untilTime: (time) => `It counts until ${time}.`,
    untilAtMost: (day, days) =>
      `It counts until ${day}: a person’s word counts for ${counted(days, 'day', 'days')} at most, then I ask again.`,
    replaces: {
      met: (by, whom) => `It replaces a yes from ${by}${whom === '' ? '' : ` (${whom})`}.`,
      notMet: (by, whom) => `It replaces a no from ${by}${whom === '' ? '' : ` (${whom})`}.`,
    },
    second: 'It counts once a second person agrees.',
    agreed: (by) => `${by} and you agree, so it counts.`,
    skipped: 'Put aside the last question; I ask it again in the next round.',
    skippedUntil: (at) => `Put aside the last question until ${at}.`,
    dontKnow: 'Then the last question stays open. Somebody else may know.',
    accepted: (until) => `Accepted as a condition until ${until}.`,
    told: (count) => `Noted: ${count}. What nobody measures counts as confirmed at most.`,
    once: (names, count) =>
      `${names} ${count === 1 ? 'stood there more than once and counts' : 'stood there more than once and count'} once. If two VMs of one name lie in different clouds, go back and send the list with a column called cloud.`,
    back: 'One step back.',
    nothingBack: 'There is no step to take back.',
    still: 'I looked again: it is still so.',
    stillReported: 'The newest report still says so. Run the collector again to have it measured anew.',
    mended: 'I looked again: that is settled.',
  },
  unclear: {
    answer: 'I did not take that for an answer. Nothing was noted.',
    named: (names) =>
      `You named ${names}. Is it so for all but those? Then press Yes, or write “all but …”. Is it so for those? Write “yes for …”. Nothing was noted yet.`,
    count: (said, asked) => `You said ${number(said)}; I ask about ${number(asked)}. Nothing was noted.`,
    strangers: (names) => `I do not ask about ${names} here. Nothing was noted.`,
    several: (name) => `More than one is called ${name}. Write it with its cloud: “${name} in …”. Nothing was noted.`,
    within: (name) => `None of those I ask about is in ${name}. Nothing was noted.`,
    date: 'I could not read the day, or it has passed. Write it like 30 Nov or in two weeks. Nothing was noted.',
    noHeader: 'I see several columns and cannot tell which is which. Make the first line: name,host,cloud. Nothing was noted.',
    noNames: 'I find no column with the names that are asked for here. Write those names alone, one a line. Nothing was noted.',
    listHere: 'That is a list, and this is the question that takes it. Nothing was noted yet: send the list again.',
    listUnasked: 'That is a list, and nothing asks for one: what there is comes from the report, or was listed before. Nothing was noted.',
    badLines: (lines) =>
      `I can read no name on line ${lines}. Write each name out, or remove the line, and send the list again. Nothing was noted.`,
    disagree: (lines) =>
      `These lines say different things of the same name: ${lines}. Keep the right ones and send the list again; two VMs of one name in different clouds need a column called cloud. Nothing was noted.`,
    manyServers: (count) =>
      `Those are ${number(count)} names, and hardly anybody has so many VMM servers. Are they the hosts? I ask for those in a moment. Nothing was noted.`,
    machines: (count) =>
      `Those ${number(count)} names look like machines, not clouds. Are they the hosts? I ask for those in a moment. If they are clouds, write “cloud” on a line of its own above them and send them again. Nothing was noted.`,
    hostsAgain: 'Those are the hosts that were listed before. Which VMs lie on them? Nothing was noted.',
    tooMany: (most) => `That is more than ${number(most)} names. Send the collector’s report instead. Nothing was noted.`,
    longNote: (most) =>
      `The note is longer than ${number(most)} characters; its beginning stands in the field. Shorten it and press again. Nothing was noted.`,
    nothing: 'I found no name in that. Nothing was noted.',
    reason: 'Say why it is acceptable, and until when. Nothing was noted.',
  },
  proposed,
  old: {
    answered: (by, at) => `${by} answered that before you, on ${at}. Here is what is asked now.`,
    yours: {
      met: (at) => `You have said yes to that already, on ${at}. “back” takes it back. Nothing was changed.`,
      notMet: (at) => `You have said no to that already, on ${at}. “back” takes it back. Nothing was changed.`,
    },
    gone: 'That is no longer asked, so nothing was noted. Here is what is asked now.',
    changed: 'What that question is about has changed meanwhile, so I ask it again. Nothing was noted.',
  },
  askedBack: {
    asked: 'I took that for a question. Nothing is noted yet: press your answer, or write the line without asking.',
    negated: 'Your reason says that it is not so. Is it a yes or a no? Nothing is noted yet.',
    twofold: (names, cloud) =>
      `Do you mean all in ${cloud} but ${names}? Then write “all in ${cloud} but ${names}”. Or all everywhere but ${names}? Then write “no for ${names} in ${cloud}” first, and answer for the others after that. Nothing is noted yet.`,
  },
  yourself: 'You have said yes already; the second yes has to come from somebody else.',
  stopped: {
    title: 'The walk rests. Everything said so far is kept.',
    inDemo: 'The walk rests. The demo keeps what was said until it is stopped.',
    line: 'Anybody of you goes on with “continue”, here or in another conversation of the plan.',
  },
  notBegun: { title: 'No walk is under way.', line: 'Write “start” to go through every requirement together.' },
  reading: 'Reading Azure.',
  read: (parts, of) => `${number(parts)} of ${number(of)} parts ${parts === 1 ? 'is' : 'are'} read.`,
  where: {
    title: (left) => (left === 0 ? 'Nothing is left to ask.' : `${counted(left, 'question', 'questions')} left.`),
    onlyAside: (count) => `Only what was put aside is left: ${counted(count, 'question', 'questions')}.`,
    through: 'The walk is through: everything was asked.',
    lead: (measured, confirmed, unknown, failing) =>
      `${number(measured)} measured, ${number(confirmed)} confirmed, ${number(unknown)} unknown, ${number(failing)} not met.`,
    row: (measured, confirmed, unknown, failing) =>
      [`${number(measured)} measured`, `${number(confirmed)} confirmed`, `${number(unknown)} unknown`, `${number(failing)} not met`]
        .filter((part) => !part.startsWith('0 '))
        .map((part) => part.replaceAll(' ', '\u00a0'))
        .join(' · '),
    nothing: 'nothing known here yet',
    capacityPage: 'How to plan capacity (Microsoft’s page)',
    waits: (count) => `${counted(count, 'answer of yours waits', 'answers of yours wait')} for a second person.`,
    waitsHere: (count) => `${counted(count, 'answer waits', 'answers wait')} for a second person.`,
    aside: (count) => `${counted(count, 'question was', 'questions were')} put aside.`,
    asideBy: (by, asks) => `${by} put aside: ${asks}`,
    asideUntil: (at) => `until ${at}`,
    moreAside: (count) => (count === 1 ? 'And one more that was put aside.' : `And ${number(count)} more that were put aside.`),
    allAside: (count) => `All ${number(count)} put aside`,
    asideList: 'Put aside',
    who: 'Who answered',
    whoRow: {
      met: (by, asks, whom, at) => `${by}: yes${whom === '' ? '' : ` for ${whom}`} · ${asks} · ${at}`,
      notMet: (by, asks, whom, at) => `${by}: no${whom === '' ? '' : ` for ${whom}`} · ${asks} · ${at}`,
    },
    note: (note) => `“${note}”`,
    until: (day) => `until ${day}`,
    untilTime: (time) => `until ${time}`,
    standing: {
      ended: (whom) => `no longer counts${whom === '' ? '' : ` for ${whom}`}: a measurement contradicts it`,
      ranOut: (whom) => `has run out${whom === '' ? '' : ` for ${whom}`}`,
      replaced: (whom) => `a later answer counts instead${whom === '' ? '' : ` for ${whom}`}`,
      waits: 'waits for a second person',
    },
    next: (question) => `Next: ${question}`,
    nextForOthers: (by, question) => `Next, for anybody but ${by}: ${question}`,
    nextFor: (by, question) => `Next, for ${by}: ${question}`,
    nextAside: 'Next: take up what was put aside; write “start”.',
    nextUnknown: (failing) =>
      failing === 0
        ? 'Next: find out what is unknown, before you enable replication.'
        : 'Next: find out what is unknown and mend what is not met, before you enable replication.',
    nextStep: (failing) => (failing === 0 ? 'Next: enable replication.' : 'Next: mend what is not met, then enable replication.'),
    allAnswers: (count) => (count === 1 ? 'The only answer' : `All ${number(count)} answers`),
    moreAnswers: (count) => (count === 1 ? 'And one earlier answer.' : `And ${number(count)} earlier answers.`),
    moved: 'A newer card in this conversation shows where we are.',
    moreHere: 'This one is out of date, and is not changed any more.',
  },
  news: {
    title: 'A measurement contradicts what you confirmed.',
    line: (asks, name, status) => `${name}: ${asks}. Measured as: ${status}. Your confirmation has ended.`,
  },
  confirm: {
    how: 'Say what you confirm, and for what.',
    examples: ['confirm vm.encryption for all in Gold', 'confirm account.rights: no'],
    noRequirement: (id) => `There is no requirement called ${id}.`,
    noSubject: (name) => `Nothing that this requirement asks about is called ${name}. Nothing was noted.`,
    butNo: (names, id) =>
      `I cannot tell whether your no is for ${names} or for all the others. Write “confirm ${id} for …: no” with the names it is not so for. Nothing was noted.`,
    whom: (asks, count) => `For which of ${count}? ${asks}.`,
    nothingThere: (asks) => `Nothing is there to confirm it for: ${asks}.`,
    onlyMeasured: (asks) => `This can only be measured, not confirmed: ${asks}. Nothing was noted.`,
    measured: (asks, status) => `Already measured: ${asks} (${status}). What is measured outranks what is confirmed. Nothing was noted.`,
  },
  waive: {
    twofold: (names, cloud, id) =>
      `Do you mean all in ${cloud} but ${names}? Then write “waive ${id} for all in ${cloud} but ${names} …”. Or all everywhere, only not ${names} in ${cloud}? Then waive cloud by cloud. Nothing was changed.`,
    how: 'Say what is to be waived, for what, until when and why.',
    examples: [
      'waive vm.ipv6 for INTRA01 until 30 Nov because IPv6 is switched off before failover',
      'waive storage.sharedKey until end of month because …',
    ],
    form: (asks, whom) => (whom === '' ? `Waive this? ${asks}.` : `Waive this for ${whom}? ${asks}.`),
    lead: 'It keeps its status and is shown as waived, with your name, your reason and the day it ends. Readiness is at best with conditions.',
    done: (asks, whom) => (whom === '' ? `Waived: ${asks}.` : `Waived for ${whom}: ${asks}.`),
    until: (day, by) => `Until ${day}, by ${by}.`,
    ownersOnly: 'Only owners of the plan waive a requirement. Nothing was changed.',
    nothing: (asks) => `There is nothing to waive: ${asks}.`,
  },
};
