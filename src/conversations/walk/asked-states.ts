/** Which state a requirement asks for, and the words people have for it beside the general ones for on and off; folded. */
import type { AskedState } from './tokens';

const ENCRYPTION: AskedState = {
  wants: 'off',
  on: 'krypterad krypterat krypterade encrypted crypted krypterar'.split(' '),
  off: 'dekrypterad dekrypterat dekrypterade avkrypterad avkrypterat avkrypterade okrypterad okrypterat okrypterade decrypted unencrypted'.split(
    ' ',
  ),
  called: 'bitlocker bit-locker bitlockern kryptering krypteringen diskkryptering encryption'.split(' '),
};
const UPDATES: AskedState = {
  wants: 'on',
  on: 'patchad patchat patchade patched uppdaterad uppdaterat uppdaterade updated'.split(' '),
  off: 'opatchad opatchat opatchade unpatched outdated'.split(' '),
  called: ['patchar', 'patches', 'uppdateringar', 'uppdateringarna', 'updates'],
};

const STATES: ReadonlyMap<string, AskedState> = new Map<string, AskedState>([
  ['vm.encryption', ENCRYPTION],
  ['vm.secureBoot', { wants: 'off', called: ['secureboot', 'secure boot'] }],
  ['host.otherBackup', { wants: 'off', called: ['azure backup', 'backup', 'mars'] }],
  ['host.updates', UPDATES],
  ['host.kb2961977', UPDATES],
  ['host.hyperVRole', { wants: 'on', called: ['hyper-v', 'hyperv', 'hyper-v role', 'hyper-v-rollen'] }],
  ['host.dotNet', { wants: 'on', called: ['.net', 'dotnet', 'net framework'] }],
  ['vmm.dotNet', { wants: 'on', called: ['.net', 'dotnet', 'net framework'] }],
  ['host.replicaBroker', { wants: 'on', called: ['replica broker', 'broker'] }],
  ['vault.exists', { wants: 'on' }],
  ['network.exists', { wants: 'on' }],
]);

/** Undefined: it asks for no state that is on or off, and such words say nothing of it. */
export function askedState(requirement: string): AskedState | undefined {
  return STATES.get(requirement);
}
