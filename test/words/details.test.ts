/** What sources say in English of what they could not read, as Swedish cards tell it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { detailInSwedish, translated } from '../../src/words/sv/details';

const PROJECT = join(__dirname, '..', '..');

it.each([
  [
    'Virtual network vnet-asr: access refused, it needs the action Microsoft.Network/virtualNetworks/read (403, AuthorizationFailed, request 12).',
    'Det virtuella nätverket vnet-asr: åtkomst nekad, åtgärden Microsoft.Network/virtualNetworks/read behövs (403, AuthorizationFailed, begäran 12).',
  ],
  [
    'Storage account st1: it does not exist or may not be read (404); its subscription could not be read either: Azure did not answer in time.',
    'Lagringskontot st1: resursen finns inte, eller så får den inte läsas (404); prenumerationen gick inte heller att läsa: Azure svarade inte i tid.',
  ],
  ['Virtual network v1: its subnets: the answer is not a list.', 'Det virtuella nätverket v1: undernäten: svaret är ingen lista.'],
  ["Storage account st1: Azure's answer does not say its access tier.", 'Lagringskontot st1: uppgiften saknas i Azures svar: åtkomstnivå.'],
  ['HV12: It did not end within 60 seconds.', 'HV12: läsningen var inte klar inom 60 sekunder.'],
  ['The list of hosts could not be read: Access is denied.', 'Listan över värdar gick inte att läsa: ”Access is denied”.'],
  ['hosts: accessDenied', 'värdar: behörighet saknas'],
  ['vm v1: its host h1 is not in the report', 'VM:en v1: värden h1 finns inte i rapporten'],
  ['is not JSON at position 3 (line 1 column 4)', 'är inte JSON (rad 1, kolumn 4)'],
  ['Get-HotFix: Access is denied.', 'ordagrant ”Get-HotFix: Access is denied.”'],
  ['HV12: Åtkomst nekad.', 'ordagrant ”HV12: Åtkomst nekad.”'],
])('%s', (english, swedish) => {
  expect(detailInSwedish(english)).toBe(swedish);
});

/** A text of the source, with something in the place of what it puts in; undefined: it is put together elsewhere. */
function written(node: ts.Node | undefined): string | undefined {
  if (node && ts.isStringLiteralLike(node)) return node.text;
  if (!node || !ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `HV12${literal.text}`).join('');
}

/** Where a call or a new object holds the reason that people are told. */
const REASON_AT: Readonly<Record<string, number>> = { AzureFailure: 1, PassingFailure: 1, 'deadline.bound': 1, 'limit.bound': 1 };

function reasonsOfAzure(): readonly string[] {
  const folder = join(PROJECT, 'src', 'sources', 'azure');
  const reasons: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    const at = isCall ? REASON_AT[node.expression.getText().replace('reading.', '')] : undefined;
    const reason = isCall && at !== undefined ? written(node.arguments?.[at]) : undefined;
    // What holds another failure's own reason, or a name from a list, stands in the rows above.
    if (reason !== undefined && !/: HV12$|HV12; |its HV12$/.test(reason)) reasons.push(reason);
    ts.forEachChild(node, visit);
  };
  for (const name of readdirSync(folder)) {
    visit(ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return reasons;
}

/** The fixed sentences of the collector's problems; those that end in a message of Windows are quoted with it. */
function sentencesOfCollector(): readonly string[] {
  const script = readFileSync(join(PROJECT, 'collector', 'Export-VmmReadiness.ps1'), 'utf8');
  const found = [...script.matchAll(/^.*(?:Add-Problem|message = ).*?(?:"(?<double>[A-Z$][^"]*\.)"|'(?<single>[A-Z][^']*\.)')/gm)];
  return found.map(({ groups }) => (groups?.['double'] ?? groups?.['single'] ?? '').replaceAll(/\$\(.*?\)|\$\w+/g, 'HV12'));
}

describe.each([
  ['the reader of Azure', reasonsOfAzure(), 25],
  ['the collector', sentencesOfCollector(), 15],
])('every sentence of %s', (_name, sentences, atLeast) => {
  it('is found', () => {
    expect(sentences.length).toBeGreaterThan(atLeast);
  });

  it('has its Swedish', () => {
    expect(sentences.filter((sentence) => translated(sentence.replace(/\.$/, '')) === undefined)).toEqual([]);
  });
});
