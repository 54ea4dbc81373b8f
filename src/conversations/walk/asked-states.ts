/** Which state a requirement asks for, and the words people have for it beside the general ones for on and off; folded. */
import type { AskedState } from './tokens';

const ENCRYPTION: AskedState = {
  wants: 'off',
  on: 'krypterad krypterat krypterade encrypted crypted krypterar'.split(' '),
  off: 'dekrypterad dekrypterat dekrypterade avkrypterad avkrypterat avkrypterade okrypterad okrypterat okrypterade decrypted unencrypted'.split(
    ' ',
  ),
  called:
    'bitlocker bit-locker bitlockern dekryptering dekrypteringen decryption kryptering krypteringen diskkryptering encryption protection bde'
      .split(' ')
      .concat('bit locker'),
};
const UPDATES: AskedState = {
  wants: 'on',
  on: 'patchad patchat patchade patched uppdaterad uppdaterat uppdaterade updated'.split(' '),
  off: 'opatchad opatchat opatchade unpatched outdated'.split(' '),
  called: ['patchar', 'patches', 'uppdateringar', 'uppdateringarna', 'updates'],
};

/** What lies in Azure stays where it is. */
const MOVES: AskedState = {
  wants: 'off',
  isOfLater: true,
  on: 'flytta flyttar flyttas flyttat flyttats flyttade flyttades flyttad omflyttad move moves moved moving relocate relocated relocating relocates rora rors ror rort rorde touch touched touching touches'.split(
    ' ',
  ),
  off: 'ligger kvar|ligga kvar|ligger dar|star kvar|sta kvar|stannar|stanna|stannar kvar|stanna kvar|blir kvar|bli kvar|ar kvar|e kvar|kvar dar|kvar i|kvar dar det ligger|stays|stay|staying|stays put|stay put|ligga still|ligger still|ligger fast|remains|remain|untouched|orort|ororda|freeze on moves|move freeze|no moves|no plans|no plans to move|no plan to move|inga flyttar|ingen flytt|flyttstopp|flyttforbud|flytten ar installd|left alone'.split(
    '|',
  ),
  called: [
    'replikering',
    'replikeringen',
    'replication',
    'replicating',
    'replikerar',
    'replikeras',
    'replikeringen pagar',
    'replikering pagar',
    'replikering ar igang',
    'replikeringen ar igang',
    'replicating',
    'replication is running',
  ],
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
  ['azure.unmoved', MOVES],
  ['vault.exists', { wants: 'on' }],
  ['network.exists', { wants: 'on' }],
]);

/** What such questions are about, by any of its names. */
export const ASKED_WORDS: ReadonlySet<string> = new Set(
  [...STATES.values()].flatMap(({ on = [], off = [], called = [] }) => [...on, ...off, ...called]),
);

/** Undefined: it asks for no state that is on or off, and such words say nothing of it. */
export function askedState(requirement: string): AskedState | undefined {
  return STATES.get(requirement);
}
