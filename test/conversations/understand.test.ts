import { understand } from '../../src/conversations/commands';
import { hear } from '../../src/conversations/said';

describe('a line is understood as', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['help', 'help', 'en'],
    ['Hjälp!', 'help', 'sv'],
    ['hjalp', 'help', 'sv'],
    ['hej', 'help', 'sv'],
    ['is host HV07 ready?', 'subject', 'en'],
    ['Is HV07.nordmark.example ready for replication?', 'subject', 'en'],
    ['is vm SQL01 ready?', 'subject', 'en'],
    ['is cloud Gold ready?', 'subject', 'en'],
    ['är värden HV07 redo?', 'subject', 'sv'],
    ['ar varden hv07 redo', 'subject', 'sv'],
    ['Är VM:en SQL01 redo?', 'subject', 'sv'],
    ['är molnet Gold redo?', 'subject', 'sv'],
    ['hur mår HV07?', 'subject', 'sv'],
    ['status för HV07', 'subject', 'sv'],
    ['status', 'status', undefined],
    ['Status?', 'status', undefined],
    ['översikt', 'status', 'sv'],
    ['är vi redo?', 'status', 'sv'],
    ['gaps', 'gaps', 'en'],
    ['what should we fix first?', 'first', 'en'],
    ['vad ska vi åtgärda först?', 'first', 'sv'],
    ['what if the vault were in swedencentral?', 'whatIf', 'en'],
    ['tänk om HV07 körde Windows Server 2022?', 'whatIf', 'sv'],
    ['brister', 'gaps', 'sv'],
    ['vad saknas?', 'gaps', 'sv'],
    ['which hosts are not ready?', 'list', 'en'],
    ['which vms in Gold are not ready?', 'list', 'en'],
    ['which vms are not ready in Gold?', 'list', 'en'],
    ['what is unknown?', 'list', 'en'],
    ['vilka värdar är inte redo?', 'list', 'sv'],
    ['how many hosts are not ready?', 'list', 'en'],
    ['hur många vm:ar i Gold är redo?', 'list', 'sv'],
    ['vilka vm:ar i Gold är inte redo?', 'list', 'sv'],
    ['vad är okänt?', 'list', 'sv'],
    ['vilka värdar är okända?', 'list', 'sv'],
    ['lista alla moln', 'list', 'sv'],
    ['check', 'check', 'en'],
    ['check storage', 'check', 'en'],
    ['kontrollera', 'check', 'sv'],
    ['kontrollera lagring', 'check', 'sv'],
    ['kontrollera igen', 'check', 'sv'],
    ['check HV07', 'subject', 'en'],
    ['why is HV07 not ready?', 'why', 'en'],
    ['varför är HV07 inte redo?', 'why', 'sv'],
    ['varför är inte HV07 redo?', 'why', 'sv'],
    ['explain host.kb2961977', 'explain', 'en'],
    ['förklara host.kb2961977', 'explain', 'sv'],
    ['vad är host.kb2961977?', 'explain', 'sv'],
    ['demo break storage', 'demo', 'en'],
    ['demo förstör lagring', 'demo', 'sv'],
    ['demo repair storage', 'demo', 'en'],
    ['demo laga lagring', 'demo', 'sv'],
    ['HV07?', undefined, undefined],
    ['', undefined, undefined],
    ['🤷', undefined, undefined],
    ['thanks, see you tomorrow', undefined, undefined],
    ['tack för hjälpen!', undefined, undefined],
  ])('%s → %s (%s)', (line, command, language) => {
    const [understood] = understand(hear(line));

    expect([understood?.command, understood?.language]).toEqual([command, language]);
  });
});

describe('a line is heard', () => {
  it('as it was written, without blanks, quotes and final punctuation', () => {
    expect(hear('  är  värden\u00a0“HV07” redo?! ').text).toBe('är värden HV07 redo');
  });

  it('folded character by character, so that a name can be cut out as it was written', () => {
    const said = hear('Är VM Åsa-Öberg redo?');

    expect(said.folded).toBe('ar vm asa-oberg redo');
    expect(said.text).toHaveLength(said.folded.length);
  });
});
