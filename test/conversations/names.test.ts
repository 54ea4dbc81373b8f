import { hear } from '../../src/conversations/said';
import { subjectsNamed } from '../../src/conversations/names';
import { assessmentOf } from '../cards/estate';

it.each(['HV\u200e07', '\u202eHV07', 'HV"07"', 'SQL\n01'])('the name %j is found as it is typed', (name) => {
  const assessment = assessmentOf([{ kind: 'host', name }]);
  const [subject] = assessment.subjects;

  expect(subjectsNamed(assessment, hear(name).text)).toEqual([subject]);
});
