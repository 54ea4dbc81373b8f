import type { ToolWords } from '../tool-words';

const hosts = (count: number): string => (count === 1 ? '1 host' : `${String(count)} hosts`);
const vms = (count: number): string => (count === 1 ? '1 VM' : `${String(count)} VMs`);

export const tools: ToolWords = {
  collector: {
    title: (version) => `The collector, version ${version}`,
    lead: 'It reads VMM and its hosts once and writes a report. It changes nothing.',
    checksum: 'SHA-256',
    verify: 'Check the file',
    preview: 'See what it would read',
    run: 'Run it on the VMM server, with a key from “upload key” in a file:',
    script: 'Download the script',
    endpoints: 'Download this plan’s list of addresses (for ten minutes)',
    noAddress: 'My own address is not known (PUBLIC_URL), so there is no link: the script lies in the folder collector of the program.',
    noPlan: 'The list of addresses belongs to a plan. Ask again where one is linked, or run it without -Endpoints.',
    foot: 'No way out from the VMM server? Run it with -OutFile alone and drop the report in a personal chat with me.',
  },
  file: {
    reading: { title: 'Reading the report.', line: 'This card changes when it is done.' },
    ownersOnly: 'Only owners of the plan hand in reports. Nothing was read.',
    keptPlansOnly: 'Reports belong to a plan that was set up in chat, and this one was not. Write “set up” first.',
    personalOnly: 'Drop reports in a personal chat with me. Nothing was read.',
    tooMany: (most) => `I take ${String(most)} files at a time. Nothing was read.`,
    failed: {
      refused: (name) => `I do not fetch ${name} from where it lies. Drop the file itself in this chat.`,
      tooLarge: (name) => `${name} is too large: a report is at most 128 MB, or 16 MB packed. Nothing was changed.`,
      gone: (name) => `Teams no longer gives me ${name}. Drop it again.`,
      unreachable: (name) => `I could not fetch ${name} from Teams. Nothing was changed; drop it again in a minute.`,
    },
    accepted: (name) => `${name} is in force.`,
    aside: (name) => `${name} is not in force.`,
    known: (name) => `${name} was handed in before. Nothing was changed.`,
    otherContent: (name) => `${name} has the id of another report. Nothing was changed; run the collector again.`,
    refused: (name) => `${name} is no report that I can read.`,
    nothingChanged: 'Nothing was changed.',
    collected: (servers, age) => `Collected ${age} from ${servers}.`,
    counts: (hostCount, vmCount) => `The plan now knows ${hosts(hostCount)} and ${vms(vmCount)}.`,
    appeared: {
      host: (count, names) => `${hosts(count)} new: ${names}.`,
      vm: (count, names) => `${vms(count)} new: ${names}.`,
    },
    disappeared: {
      host: (count, names) => `${hosts(count)} no longer reported: ${names}.`,
      vm: (count, names) => `${vms(count)} no longer reported: ${names}.`,
    },
    sameNames: 'No host and no VM came or went.',
    unread: (count) =>
      `The collector could not read everything: ${String(count)} ${count === 1 ? 'problem' : 'problems'}. What is missing is unknown.`,
    remark: {
      fromTheFuture:
        'It says it was collected in the future, so it changes nothing until then. Set that computer’s clock right and run the collector again.',
      olderThanTheNewest: 'It is older than the reports I have, so it changes nothing.',
    },
    doesNotFit: (count, first) =>
      count === 1 ? `One thing in it does not fit: ${first}` : `${String(count)} things in it do not fit together, first: ${first}`,
    fault: (path, message) => `${path === '' ? 'The file' : path} ${message}.`,
    moreFaults: (count) => `And ${String(count)} more like it.`,
    status: 'The whole estate',
  },
  people: {
    personalOnly: 'I speak of what is kept about people in a personal chat only. Write “my data” to me there.',
    notYours: 'Only you yourself and administrators may see or take away what is kept about you.',
    title: (who) => `What is kept about ${who}`,
    you: 'you',
    nothing: 'Nothing is kept.',
    rows: {
      roles: (count) => `Roles had or given: ${String(count)}`,
      links: (count) => `Conversations linked or chosen: ${String(count)}`,
      uploadKeys: (count) => `Upload keys made: ${String(count)}`,
      changes: (count) => `Changes made, or naming the person: ${String(count)}`,
      answers: (count) => `Answers on the walk: ${String(count)}`,
      watches: (count) => `Watches set: ${String(count)}`,
      alerts: (count) => `Alerts taken, muted or re-checked: ${String(count)}`,
      personalChats: (count) => `Addresses of the own chat with me: ${String(count)}`,
    },
    file: 'Download all of it',
    noAddress: 'My own address is not known (PUBLIC_URL), so I cannot give a file.',
    untilWhen: 'The link works for ten minutes.',
    forget: 'Forget it',
    forgetAsk: {
      title: (who) => `Forget all that is kept about ${who}?`,
      line: 'Roles, choices and addresses go. Changes stay without the name, since others stand on them. It cannot be taken back.',
      administrator: 'An administrator stays one: that stands in the bot’s configuration.',
    },
    forgotten: (standIn) => `Forgotten. What had to stay now says “${standIn}”.`,
    forgottenLine: 'Whoever writes to me again is met anew. Upload keys go on working until an owner revokes them.',
  },
};
