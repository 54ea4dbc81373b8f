import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type AnySchemaObject } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { writeDocument, type AssessmentDocument } from '../../src/assessments/document';
import type { Result } from '../../src/readiness/assessment';
import { assessmentOf } from '../cli/assessments';

const schema = JSON.parse(readFileSync(join(__dirname, '..', '..', 'contracts', 'assessment.schema.json'), 'utf8')) as AnySchemaObject;
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv);
const fits = ajv.compile(schema);

const AT = '2026-11-22T08:00:00Z';
const FAILED: Result = {
  requirement: 'storage.region',
  level: 'blocker',
  status: 'fail',
  finding: {
    status: 'fail',
    case: 'otherRegion',
    expected: 'westeurope',
    observed: 'northeurope',
    offenders: [{ name: 'stgold', observed: 1 }],
  },
  evidence: [{ source: 'azure', observedAt: AT, reference: 'request-1' }],
  waived: { by: 'Anna', reason: 'moves in May', until: '2027-05-01T00:00:00Z' },
};
const UNKNOWN: Result = {
  requirement: 'storage.kind',
  level: 'blocker',
  status: 'unknown',
  unknown: { reason: 'accessDenied', facts: ['kind'], source: 'azure' },
  evidence: [],
};
const CONFIRMED: Result = {
  requirement: 'account.rights',
  level: 'condition',
  status: 'pass',
  evidence: [{ source: 'person', observedAt: AT, reference: 'Anna' }],
  confirmed: { by: 'Anna', secondedBy: 'Bo', at: AT, validUntil: '2027-02-01T00:00:00Z' },
};

describe('the assessment document', () => {
  const pieces = writeDocument(
    {
      ...assessmentOf('notReady', [
        { kind: 'plan', name: 'Gold', readiness: 'unknown', standsOn: ['id-storageAccount-stgold'], results: [CONFIRMED] },
        { kind: 'storageAccount', name: 'stgold', readiness: 'notReady', results: [FAILED, UNKNOWN] },
      ]),
      evidenceAsOf: AT,
      sources: [
        { source: 'azure', name: 'Azure', state: 'failing', problem: 'Azure gave no token' },
        { source: 'collector', name: 'VMM01', state: 'fresh', observedAt: AT },
      ],
    },
    (subject, result) => (result.status === 'unknown' ? '' : `${subject.name}: ${result.requirement}`),
  );
  const document = JSON.parse([...pieces].join('')) as AssessmentDocument;

  it('fits the schema of the contract', () => {
    expect(fits(document) ? [] : fits.errors).toEqual([]);
  });

  it('gives a failed result with what was wanted, what was seen and who waived it', () => {
    expect(document.subjects[1]?.results[0]).toEqual({
      requirement: 'storage.region',
      status: 'fail',
      level: 'blocker',
      summary: 'stgold: storage.region',
      expected: 'westeurope',
      observed: 'northeurope',
      offenders: [{ name: 'stgold', observed: 1 }],
      evidence: FAILED.evidence,
      waived: FAILED.waived,
    });
  });

  it('gives an unknown result with its reason and nothing that was not seen', () => {
    expect(document.subjects[1]?.results[1]).toEqual({
      requirement: 'storage.kind',
      status: 'unknown',
      level: 'blocker',
      reason: 'accessDenied',
      evidence: [],
    });
  });

  it('says who confirmed what nobody measured', () => {
    expect(document.subjects[0]?.results[0]).toMatchObject({ status: 'pass', confirmedBy: 'Anna' });
  });

  it('says null where a source has no time or problem, and an estate no evidence', () => {
    expect(document.sources).toEqual([
      { source: 'azure', name: 'Azure', state: 'failing', observedAt: null, problem: 'Azure gave no token' },
      { source: 'collector', name: 'VMM01', state: 'fresh', observedAt: AT, problem: null },
    ]);
    const empty = JSON.parse([...writeDocument(assessmentOf('unknown', []), () => '')].join('')) as AssessmentDocument;
    expect(empty.evidenceAsOf).toBeNull();
    expect(fits(empty)).toBe(true);
  });
});
