import { regionKey } from '../../../src/readiness/derived/region';
import { subscriptionOf } from '../../../src/readiness/derived/resource-id';

describe('a region is compared by its name', () => {
  it.each([
    ['West Europe', 'westeurope'],
    ['WEST\u00a0 EUROPE', 'westeurope'],
    ['westeurope\n', 'westeurope'],
    ['(Europe) West Europe', 'westeurope'],
    ['(US) East US 2', 'eastus2'],
    ['(US) East US 2 EUAP', 'eastus2euap'],
    ['(Asia Pacific) South Central India', 'southcentralindia'],
    ['North East US 5', 'northeastus5'],
    ['US Gov Virginia', 'usgovvirginia'],
    ['China East 2', 'chinaeast2'],
    ['Sweden Central', 'swedencentral'],
  ])('%j is %s', (written, key) => {
    expect(regionKey(written)).toBe(key);
  });

  it.each([
    ['West US', 'West US 2'],
    ['West US 2', 'West US 3'],
    ['Sweden Central', 'Sweden South'],
    ['North East US', 'North East US 5'],
    ['South India', 'South Central India'],
    ['west-europe', 'West Europe'],
    ['(Europe)', 'West Europe'],
  ])('%s is not %s', (one, other) => {
    expect(regionKey(one)).not.toBe(regionKey(other));
  });
});

describe('the subscription in a resource id', () => {
  it.each([
    ['/subscriptions/ABC-1/resourceGroups/rg/providers/x', 'abc-1'],
    ['/SUBSCRIPTIONS/abc-1', 'abc-1'],
    ['/Subscriptions/abc-1/', 'abc-1'],
    [' /subscriptions/abc-1/x ', 'abc-1'],
    ['subscriptions/abc-1/x', undefined],
    ['/subscriptions/', undefined],
    ['/subscriptions//x', undefined],
    ['//subscriptions/abc-1', undefined],
    ['/providers/x/subscriptions/abc-1', undefined],
    ['https://management.azure.com/subscriptions/abc-1', undefined],
    ['', undefined],
  ])('%j holds %s', (id, subscription) => {
    expect(subscriptionOf(id)).toBe(subscription);
  });
});
