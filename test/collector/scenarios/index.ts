import { CALL_SCENARIOS } from './calls';
import { COMPUTER_SCENARIOS } from './computers';
import { NETWORK_SCENARIOS } from './network';
import { SENDING_SCENARIOS } from './sending';
import type { Scenario } from './scenario';
import { TWO_HOST_SCENARIOS } from './two-hosts';
import { VM_SCENARIOS } from './vms';

export const SCENARIOS: readonly Scenario[] = [
  ...TWO_HOST_SCENARIOS,
  ...COMPUTER_SCENARIOS,
  ...VM_SCENARIOS,
  ...NETWORK_SCENARIOS,
  ...SENDING_SCENARIOS,
  ...CALL_SCENARIOS,
];
