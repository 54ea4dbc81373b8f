/** `collector`: the script that reads VMM, with version and checksum, this plan's list of addresses, and how to run it. */
import type { Link } from '../../cards/links';
import { setUpCard, type SetUpRow } from '../../cards/setup';
import { answer, type Speaking } from '../asking';
import { match, type Patterns } from '../said';
import type { Answer } from '../turn';
import type { Command } from './command';

const PATTERNS: Patterns = {
  en: [/^(?:the )?collector(?: script)?$/, /^(?:get |download )(?:the )?collector$/, /^endpoints$/],
  sv: [/^insamlar(?:e|en|skript|skriptet)$/, /^hamta insamlaren$/, /^adresslistan?$/],
};

export const collector: Command = {
  name: 'collector',
  parse(said) {
    const heard = match(said, PATTERNS);
    return heard && { ...(heard.language && { language: heard.language }), runAnywhere: (speaking) => Promise.resolve(handOut(speaking)) };
  },
};

function handOut(speaking: Speaking): Answer {
  const { kit, files, publicUrl, cards } = speaking;
  const { collector: words } = speaking.words.tools;
  const { name, version, digest, bytes } = kit.script;
  const script = files.publish(name, bytes);
  const endpoints = endpointsOf(speaking);
  const offered = endpoints && files.offer(endpoints.name, endpoints.bytes);
  const rows: readonly SetUpRow[] = [
    { label: `${words.checksum}:`, detail: digest },
    { label: `${words.verify}:`, detail: `Get-FileHash .\\${name}` },
    { label: `${words.preview}:`, detail: `.\\${name} -WhatIf` },
    { label: words.run },
  ];
  const list = endpoints && offered !== undefined ? ` -Endpoints .\\${endpoints.name}` : '';
  const upload = publicUrl === undefined ? '' : ` -UploadTo ${publicUrl}/api/reports -KeyFile .\\key.txt`;
  const links: readonly Link[] = [
    ...(script === undefined ? [] : [{ title: words.script, url: script }]),
    ...(offered === undefined ? [] : [{ title: words.endpoints, url: offered }]),
  ];
  const lines = [...(script === undefined ? [words.noAddress] : []), ...(endpoints ? [] : [words.noPlan])];
  const command = `.\\${name}${list} -OutFile .\\report.json${upload}`;
  return answer(setUpCard(cards, { title: words.title(version), lead: words.lead, rows, lines, command, links, foot: words.foot }));
}

function endpointsOf({ place, kit, desk }: Speaking): { readonly name: string; readonly bytes: Buffer } | undefined {
  if (place.found !== 'plan') return undefined;
  const { plan } = place.plan;
  return kit.endpoints(plan, desk.editionOf(plan));
}
