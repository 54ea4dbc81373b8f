/** The collector's script as text: what it may call, and what it says of itself. */
import { parse } from './powershell/syntax';
import { scriptParsed, scriptText } from './script';
import { staticFindings } from './static-checks';

jest.setTimeout(60_000);

test('it is PowerShell 5.1 without an error, and calls nothing but what is allowed', async () => {
  expect(staticFindings(await scriptParsed())).toEqual([]);
});

test.each([
  ['an alias', 'gci C:\\', 'calls gci'],
  ['a command that changes something', 'Set-SCVirtualMachine -VM $x', 'calls Set-SCVirtualMachine'],
  ['text run as a script', 'Invoke-Expression $x', 'calls Invoke-Expression'],
  ['a download', 'Invoke-WebRequest https://example.com', 'calls Invoke-WebRequest'],
  ['a module from the gallery', 'Install-Module Az', 'calls Install-Module'],
  ['a program', '& $program', '& runs'],
  ['a parameter that deletes', 'Get-Item -Filter x', 'calls Get-Item -Filter'],
  ['another object', 'New-Object -TypeName System.Net.WebClient', 'makes System.Net.WebClient'],
  ['another type', '[System.Diagnostics.Process]::GetCurrentProcess()', 'names the type System.Diagnostics.Process'],
  ['another method', '$x.Delete()', 'calls the method Delete'],
  ['a file deleted', '[System.IO.File]::Delete($x)', 'calls the method Delete'],
  [
    'certificates not checked',
    '[System.Net.ServicePointManager]::ServerCertificateValidationCallback = $x',
    'sets [System.Net.ServicePointManager]::Server',
  ],
  ['PowerShell 7: ??', '$x = $a ?? $b', 'no PowerShell'],
  ['PowerShell 7: ? :', '$x = $a ? 1 : 2', 'no PowerShell'],
  ['PowerShell 7: &&', 'Get-VM && Get-HotFix', 'joins commands'],
  ['PowerShell 7: -Parallel', '$x | ForEach-Object -Parallel { $_ }', 'calls ForEach-Object -Parallel'],
  ['a bracket that is missing', 'if ($x) { $y', 'no PowerShell'],
  ['a letter outside ASCII', "$x = 'å'", 'outside ASCII'],
])('found: %s', async (_, line, finding) => {
  expect(staticFindings(await parse(`${line}\n`)).join('; ')).toContain(finding);
});

test('its help has a synopsis, examples and every parameter', () => {
  const text = scriptText();
  const help = /<#([\s\S]*?)#>/.exec(text)?.[1] ?? '';
  const declared = [...(/\nparam\(([\s\S]*?)\n\)/.exec(text)?.[1] ?? '').matchAll(/\$([A-Z]\w+)/g)].map((match) => match[1]);
  expect(declared).toHaveLength(10);
  expect([...help.matchAll(/\.PARAMETER (\w+)/g)].map((match) => match[1])).toEqual(declared);
  expect(help).toMatch(/\.SYNOPSIS\n\s+\S/);
  expect([...help.matchAll(/\.EXAMPLE/g)].length).toBeGreaterThanOrEqual(3);
});

test('it names its version once, where the bot reads it', () => {
  expect([...scriptText().matchAll(/^\$CollectorVersion = '\d+\.\d+\.\d+'$/gm)]).toHaveLength(1);
});
