import type { CheckWords } from '../check-words';

const named = (thing: string, of: string): string => (of === '' ? thing : `${thing} ${of}`);
const subscription = (of: string): string => `Öppna ${named('prenumerationen', of)} i Azure-portalen`;
const vault = (of: string): string => `Öppna ${named('valvet', of)} i Azure-portalen`;
const account = (of: string): string => `Öppna lagringskontot ${of} i Azure-portalen`;
const network = (of: string): string => `Öppna ${named('det virtuella nätverket', of)} i Azure-portalen`;
/** En VM så som Hyper-V har den. */
const settings = (of: string): string => `Öppna inställningarna för ${of} i Hyper-V Manager eller VMM`;
const disks = (of: string): string => `Gå igenom diskarna i inställningarna för ${of} i Hyper-V Manager eller VMM`;
const guest = (of: string): string => `Logga in på ${of}`;
const addresses = 'login.microsoftonline.com och *.hypervrecoverymanager.windowsazure.com';

export const checks: CheckWords = {
  'account.subscription': (of) => `${subscription(of)}: statusen ska vara Aktiv (Active).`,
  'account.providers': (of) =>
    `${subscription(of)} och gå till Resursproviders (Resource providers): Microsoft.RecoveryServices och Microsoft.SiteRecovery ska vara registrerade.`,
  'account.rights': (of) =>
    `${subscription(of)} och gå till Åtkomstkontroll (IAM), Rolltilldelningar: den som ska slå på replikeringen behöver Site Recovery Contributor och Virtual Machine Contributor, eller Ägare (Owner).`,
  'vault.exists': (of) => `${vault(of)}: typen ska vara Recovery Services-valv.`,
  'vault.region': (of) => `${vault(of)} och titta under Översikt: regionen måste gå att replikera till.`,
  'route.open': (of) =>
    `${vault(of)} och gå till Site Recovery-infrastruktur, VMM-servrar: står en av era servrar som ansluten där är vägen öppen.`,
  'capacity.planned': () =>
    'Be den som körde Site Recovery Deployment Planner om rapporten: där står bandbredden, lagringen och vilka VM:ar som ryms.',
  'storage.account': () => 'Öppna Lagringskonton i Azure-portalen: kontot som planen ska använda ska finnas i listan.',
  'storage.region': (of) => `${account(of)} och titta under Översikt: den primära platsen ska vara valvets region.`,
  'storage.redundancy': (of) => `${account(of)} och gå till Redundans: där ska stå LRS, GRS eller RA-GRS.`,
  'storage.geoRedundant': (of) => `${account(of)} och gå till Redundans: GRS och RA-GRS är geo-redundanta, LRS är det inte.`,
  'storage.kind': (of) => `${account(of)} och titta under Översikt: kontotypen ska vara generell användning, v2 eller v1.`,
  'storage.logAccount': (of) =>
    `${account(of)} och titta under Översikt: står det Premium vid Prestanda behöver planen ett konto till, av typen Standard och i samma region.`,
  'storage.accessTier': (of) => `${account(of)} och gå till Konfiguration: standardnivån för åtkomst ska vara Frekvent (Hot).`,
  'storage.firewall': (of) =>
    `${account(of)} och gå till Nätverk: antingen släpps alla nätverk in, eller så är betrodda Microsoft-tjänster och era värdars adresser undantagna.`,
  'storage.sharedKey': (of) =>
    `${account(of)} och gå till Konfiguration: åtkomst med kontonyckel ska vara aktiverad, annars behöver valvets hanterade identitet roller på kontot.`,
  'storage.available': (of) =>
    `${account(of)} och titta under Översikt: etableringen ska vara klar (Succeeded) och den primära platsen tillgänglig (Available).`,
  'network.exists': (of) => `${network(of)} och gå till Undernät: det ska finnas minst ett.`,
  'network.region': (of) => `${network(of)} och titta under Översikt: platsen ska vara valvets region.`,
  'network.subscription': (of) => `${network(of)} och titta under Översikt: prenumerationen ska vara valvets.`,
  'vmm.version': (of) => `Öppna Help, About i VMM-konsolen för ${of}: där står versionen och vilken samlad uppdatering som är installerad.`,
  'vmm.serverCore': (of) => `Logga in på ${of}: en server med skrivbord (Desktop Experience) är inte Server Core.`,
  'vmm.cloud': (of) => `Öppna VMs and Services, Clouds i VMM-konsolen för ${of}: det ska finnas minst ett moln.`,
  'vmm.internet': (of) => `Testa att port 443 är öppen från ${of} till ${addresses}.`,
  'vmm.proxy': (of) =>
    `Öppna inställningarna för Azure Site Recovery Provider på ${of}: där ska inte stå någon proxy, om den inte nås över http utan lösenord.`,
  'vmm.dotNet': (of) => `Läs Release i registret på ${of}: 394802 eller högre är .NET Framework 4.6.2 eller senare.`,
  'vmm.provider': (of) =>
    `Leta upp Microsoft Azure Site Recovery Provider under Program och funktioner på ${of}. När den senast hördes av står i portalen: öppna valvet och gå till Site Recovery-infrastruktur, VMM-servrar.`,
  'vmm.oneVault': (of) =>
    `Providerns inställningar på ${of} visar vilket valv servern är registrerad i. Leta också efter den under Site Recovery-infrastruktur i era andra valv.`,
  'cloud.hostGroup': (of) => `Öppna egenskaperna för ${of} i VMM-konsolen och gå till Resources: minst en värdgrupp ska vara ikryssad.`,
  'cloud.mixedHosts': (of) =>
    `Visa värdarna i ${of} med kolumnen Operating System i VMM-konsolen: 2012 R2 och 2016 får inte finnas där samtidigt.`,
  'host.os': (of) => `Kör winver på ${of}, eller titta i kolumnen Operating System i VMM-konsolen.`,
  'host.hyperVRole': (of) => `Kör Get-WindowsFeature på ${of}: Hyper-V ska stå som Installed.`,
  'host.vmmSupportsOs': (of) =>
    `Jämför operativsystemet på ${of} med VMM:s version (Help, About i VMM-konsolen) och med vad den versionen stöder.`,
  'host.updates': (of) => `Öppna Windows Update på ${of}: ingenting ska vänta på att installeras.`,
  'host.dotNet': (of) => `Läs Release i registret på ${of}: 394802 eller högre är .NET Framework 4.6.2 eller senare.`,
  'host.cloud': (of) =>
    `Titta i VMM-konsolen vilken värdgrupp ${of} ligger i: den ska vara ikryssad under Resources i ett molns egenskaper.`,
  'host.vms': (of) => `Öppna ${of} i VMM-konsolen: där ska ligga minst en VM som ingår i planen.`,
  'host.internet': (of) => `Testa att port 443 är öppen från ${of} till ${addresses}.`,
  'host.proxy': (of) =>
    `Öppna Microsoft Azure Recovery Services Agent på ${of} och gå till Change Properties, Proxy Configuration: där ska inte stå någon proxy, om den inte nås över http utan lösenord.`,
  'host.kb2961977': (of) => `Leta efter KB2961977 bland de installerade uppdateringarna på ${of}. Den gäller Windows Server 2012 R2.`,
  'host.agent': (of) => `Titta vilken version Microsoft Azure Recovery Services Agent har under Program och funktioner på ${of}.`,
  'host.replicaBroker': (of) =>
    `Öppna Roles i Failover Cluster Manager för klustret som ${of} ingår i: Hyper-V Replica Broker ska finnas där.`,
  'host.otherBackup': (of) => `Öppna Microsoft Azure Backup på ${of}, om det finns: ingen säkerhetskopiering får vara schemalagd.`,
  'host.lifecycle': (of) => `Kör winver på ${of} och slå upp versionen på Microsofts livscykelsida.`,
  'vm.guestOs': (of) => `${guest(of)} och kör winver, eller läs /etc/os-release i Linux.`,
  'vm.architecture': (of) => `${guest(of)}: under System ska det stå 64-bitars operativsystem. I Linux ska uname -m svara x86_64.`,
  'vm.generation': (of) => `Markera ${of} i Hyper-V Manager: på fliken Summary står Generation 1 eller 2.`,
  'vm.osDiskCount': (of) => `${disks(of)}: operativsystemet ska ligga på exakt en av dem.`,
  'vm.osDiskSize': (of) => `${disks(of)}: det är operativsystemdiskens maxstorlek som räknas, inte hur mycket den tar upp i dag.`,
  'vm.dataDiskCount': (of) => `${disks(of)} och räkna dem som ska replikeras utöver operativsystemdisken.`,
  'vm.dataDiskSize': (of) => `${disks(of)}: det är varje datadisks maxstorlek som räknas.`,
  'vm.diskFormat': (of) => `${disks(of)}: alla filer ska sluta på .vhd eller .vhdx.`,
  'vm.sharedDisk': (of) => `${disks(of)}: delning ska vara av (Advanced Features), och ingen fil får sluta på .vhds.`,
  'vm.passThrough': (of) => `${disks(of)}: det får inte stå Physical hard disk på någon av dem.`,
  'vm.sectorSize': (of) => `Kör Get-VHD på värden för varje disk i ${of}: LogicalSectorSize ska vara 512.`,
  'vm.fibreChannel': (of) => `${settings(of)}: där får inte finnas något Fibre Channel Adapter.`,
  'vm.encryption': (of) =>
    `${guest(of)} och kör manage-bde -status: alla diskar ska vara helt dekrypterade (Fully Decrypted). I Linux får lsblk inte visa typen crypt.`,
  'vm.guestStorage': (of) =>
    `${guest(of)}: inga lagringspooler eller NIC-team i Serverhanteraren, inga anslutningar i iSCSI-initieraren, och i Diskhantering ska operativsystemdisken vara Standard (Basic).`,
  'vm.secureBoot': (of) => `${settings(of)} och gå till Security: Enable Secure Boot ska inte vara ikryssat.`,
  'vm.shielded': (of) =>
    `${settings(of)} och gå till Security: varken Enable Shielding eller Enable Trusted Platform Module får vara ikryssat.`,
  'vm.ipv6': (of) => `${guest(of)} och kör ipconfig: alla IPv6-adresser ska börja på fe80.`,
  'vm.network': (of) => `${settings(of)}: där ska finnas minst ett nätverkskort (Network Adapter).`,
  'vm.placement': (of) => `${disks(of)}: sökvägen till varje fil ska börja med C:\\ClusterStorage.`,
  'vm.otherReplication': (of) => `Markera ${of} i Hyper-V Manager: fliken Replication får inte nämna någon replikserver.`,
  'vm.name': (of) =>
    `Räkna tecknen i ${of}: 1 till 63, bara bokstäver, siffror och bindestreck, med en bokstav eller siffra först och sist.`,
  'vm.siteRecovery': (of) => `Öppna valvet i Azure-portalen, gå till Site Recovery, Replikera, och leta efter ${of} i listan över VM:ar.`,
};
