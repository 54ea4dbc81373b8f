import cloudHostGroup from '../../../src/readiness/requirements/cloud.hostGroup';
import { said, verdict } from './judging-servers';

describe('cloud.hostGroup', () => {
  it.each([
    ['no host group fails', [], 'fail noHostGroup'],
    ['one host group passes', ['All Hosts\\Stockholm'], 'pass hasHostGroups'],
    ['a group known by its id alone passes', ['hg-17'], 'pass hasHostGroups'],
  ])('%s', (_sentence, hostGroups, expected) => {
    expect(verdict(cloudHostGroup, { hostGroups })).toBe(expected);
  });

  it('names the groups, or says that there is none', () => {
    expect(said(cloudHostGroup, { hostGroups: ['All Hosts\\Stockholm'] }).sv).toBe('Värdgrupper: All Hosts\\Stockholm.');
    expect(said(cloudHostGroup, { hostGroups: [] }).en).toBe('No host group is assigned to it; at least one is wanted.');
  });
});
