import { runnable, scriptParsed } from './script';
import { TWO_HOSTS } from './windows/estate';
import { runCollector } from './windows/run';
import { writeFileSync } from 'node:fs';
test('try', async () => {
  const t0 = performance.now();
  const parsed = await scriptParsed();
  const t1 = performance.now();
  const block = runnable(parsed);
  const t2 = performance.now();
  const outcome = runCollector(block, { estate: TWO_HOSTS, values: { OutFile: 'C:\\Readiness\\report.json', Endpoints: 'C:\\e.json' }, files: { 'C:\\e.json': '{"schema":"asr-readiness/endpoints/1","hosts":[{"host":"login.microsoftonline.com","purpose":"identity"}]}' } });
  const t3 = performance.now();
  for (let i = 0; i < 10; i++) runCollector(block, { estate: TWO_HOSTS, values: {} });
  const t4 = performance.now();
  console.log(t1 - t0, t2 - t1, t3 - t2, (t4 - t3) / 10, outcome.exitCode, outcome.said, outcome.took, outcome.openConnections);
  const bytes = outcome.written.get('C:\\Readiness\\report.json');
  if (bytes) { writeFileSync('/tmp/psx/r.json', bytes); console.log(JSON.stringify(JSON.parse(Buffer.from(bytes).toString()), null, 1).slice(0, 9000)); }
});
