/** Which state a requirement asks for, and the words people have for it beside the general ones for on and off; folded. */
import type { AskedState } from './token';

const ENCRYPTION: AskedState = {
  wants: 'off',
  on: 'krypterad krypterat krypterade encrypted crypted krypterar bitlockered bitlockerad bitlockerade bitlockade bitlockrade bitlockad'
    .split(' ')
    .concat('pa tpm', 'tpm protector', '100% encrypted', '100% krypterad', '100% krypterat'),
  off: 'rena clean dekrypterad dekrypterat dekrypterade avkrypterad avkrypterat avkrypterade okrypterad okrypterat okrypterade decrypted unencrypted'
    .split(' ')
    .concat('0% encrypted', '0% krypterad', '0% krypterat', '0% krypterade', '100% decrypted', '100% dekrypterad', '100% dekrypterat'),
  called:
    'bitlocker bit-locker bitlockern dekryptering dekrypteringen decryption kryptering krypteringen diskkryptering encryption protection protectionstatus conversionstatus bde'
      .split(' ')
      .concat('bit locker'),
};
const UPDATES: AskedState = {
  wants: 'on',
  on: 'patchad patchat patchade patched uppdaterad uppdaterat uppdaterade updated'.split(' '),
  off: 'opatchad opatchat opatchade unpatched outdated'.split(' '),
  called: ['patchar', 'patches', 'uppdateringar', 'uppdateringarna', 'updates'],
};

/** None of these is used in the guest. */
const GUEST_STORAGE: AskedState = {
  wants: 'off',
  called:
    'storage spaces|storage space|storage pool|storage pools|lagringspool|lagringspooler|lagringsutrymmen|dynamisk disk|dynamiska diskar|dynamiska|dynamic disk|dynamic disks|dynamic|iscsi|iscsi-disk|iscsi-diskar|iscsi disk|iscsi disks|iscsi-lun|nic team|nic teams|nic teaming|nic-team|nic-teaming|nic-teamning|teaming|teamade natverkskort'.split(
      '|',
    ),
};

/** A premium account has a standard one for its logs. */
const LOG_ACCOUNT: AskedState = {
  wants: 'on',
  on: 'gar till ett eget|gar till eget|goes to its own|go to their own|has its own|have its own|got its own|its got its own|has its own one|har sitt eget|har eget|har ett sadant|skapat|skapad|skapade|skapats|skapades|created|was created|made it|made one|i made it|lagt upp|lade upp|la upp|lade vi upp|la vi upp|lagt till|lade till|added|set up|satt upp|satte upp|there is one|there is a|there is|theres one|theres a|have one|we have one|got one|har ett|vi har ett|finns ett|det finns ett|finns redan|already exists|exists|finns|ligger dar|provisioned|deployed'.split(
    '|',
  ),
  off: 'only the premium one exists|only the premium one|only the premium account exists|bara premium finns|bara premiumkontot finns|ar premium|is premium|ar ocksa premium|is also premium|premium det ocksa|shares|sharing|shared|delar|delas|shares one|shares a|finns bara ett konto|det finns bara ett konto|there is only one account|finns bara ett|bara ett konto|har bara ett konto|vi har bara ett konto|only one account|only have one account|just one account|the same account|samma konto|maste bestallas|maste skapas|maste laggas upp|needs to be created|needs to be ordered|has to be created|bara premium|bara premiumkontot|bara premium-kontot|bara premium kontot|bara ett premium|bara ett premiumkonto|only premium|only the premium|only have premium|only have the premium|only a premium|just premium|just the premium|endast premium|enbart premium|har bara premium|har bara ett premium|har bara premiumkontot|har bara premium-kontot|saknas'.split(
    '|',
  ),
  vague:
    'ticket|arende|arendet|change|bestallning|bestalld|bestallt|ordered|order|request|begaran|case|har bara|bara har|finns bara|finns endast|har endast|only have|have only|only got|there is only|theres only|there is just|only there is|only exists|exists only|bara finns'.split(
      '|',
    ),
  called:
    'std-konto|stdkonto|std-kontot|std account|standard-konto|standardkontona|log-konto|logg-konto|only used for that|only used for logs|used only for that|only for that|bara anvands till det|anvands bara till det|anvands bara for det|anvands bara for loggar|anvands bara till loggar|bara for det|anvands inte till annat|anvands inte till nagot annat|anvands inte for annat|not used for anything else|used for nothing else|bara for loggar|bara for loggarna|only for logs|only for the logs|just for logs|just for the logs|bara till loggar|endast for loggar|separat fran resten|separate from the rest|loggkonto|loggkontot|logkonto|logkontot|cachekonto|cachekontot|konto|kontot|account|accountet|log account|storage account|storage accountet|lagringskonto|lagringskontot|standardkonto|standardkontot|standard account|standard|logs|log|loggar|loggarna|logg|replikeringsloggar|replikeringsloggarna|replikeringslogg|replication logs|separat|separate|eget|egen|lrs|grs|ra-grs|dedicated|dedikerat'.split(
      '|',
    ),
};

const STATES: ReadonlyMap<string, AskedState> = new Map<string, AskedState>([
  ['vm.encryption', ENCRYPTION],
  ['vm.secureBoot', { wants: 'off', called: ['secureboot', 'secure boot'] }],
  ['vm.guestStorage', GUEST_STORAGE],
  ['host.otherBackup', { wants: 'off', called: ['azure backup', 'backup', 'mars'] }],
  ['host.updates', UPDATES],
  ['host.kb2961977', UPDATES],
  ['host.hyperVRole', { wants: 'on', called: ['hyper-v', 'hyperv', 'hyper-v role', 'hyper-v-rollen'] }],
  ['host.dotNet', { wants: 'on', called: ['.net', 'dotnet', 'net framework'] }],
  ['vmm.dotNet', { wants: 'on', called: ['.net', 'dotnet', 'net framework'] }],
  ['host.replicaBroker', { wants: 'on', called: ['replica broker', 'broker'] }],
  ['storage.logAccount', LOG_ACCOUNT],
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
