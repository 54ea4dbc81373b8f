import type { RuleWords } from '../limit-words';

export const ruleWords: RuleWords = {
  'account.subscription': 'Enabled godtas. Warned och PastDue ger ett förbehåll. Disabled och Deleted godtas inte.',
  'account.providers':
    'Microsoft.RecoveryServices och Microsoft.SiteRecovery måste vara registrerade. Att Microsoft.Storage, Microsoft.Network eller Microsoft.Compute inte är registrerad, eller att någon registreras just nu, ger ett förbehåll.',
  'account.rights': 'Någon har båda rollerna, och två olika personer bekräftar det.',
  'vault.exists': 'Valvet finns och har etableringsstatusen Succeeded.',
  'storage.account': 'Minst ett lagringskonto är valt och finns.',
  'network.exists': 'Det valda nätverket finns och har minst ett undernät.',
  'network.region': 'Nätverket och valvet har samma region, oavsett hur den stavas.',
  'network.subscription':
    'Nätverket ligger i valvets prenumeration. Ligger det i en annan blir det ett förbehåll, eftersom ingen sida säger något om det.',
  'capacity.planned': 'Kapaciteten är planerad efter mer än sju dagars profilering. En person bekräftar det.',
  'storage.region':
    'Kontots primära plats är valvets region, oavsett hur den stavas. Enligt en anmärkning i supportmatrisen får valvet ligga någon annanstans, eftersom det bara innehåller metadata. De andra sidorna kräver samma region, och det gör även det här kravet.',
  'storage.sharedKey':
    'Åtkomst med kontonyckel är på. Är den av blir det ett förbehåll om valvet har en hanterad identitet, eftersom dess roller inte läses. Utan identitet är kravet inte uppfyllt.',
  'storage.available':
    'Etableringsstatusen är Succeeded och den primära regionen tillgänglig. Körs kontot i en annan region än sin primära blir det ett förbehåll.',
  'vmm.cloud': 'Minst ett privat moln.',
  'vmm.proxy':
    'En direkt anslutning eller en proxy som nås över http godtas. En proxy som kräver lösenord ger ett förbehåll, eftersom källorna säger emot varandra. En proxy som nås över https godtas inte.',
  'cloud.hostGroup': 'Minst en värdgrupp.',
  'host.hyperVRole': 'Rollen är aktiverad. På Hyper-V Server är den alltid det.',
  'host.cloud':
    'Värdens egen grupp är tilldelad ett moln. Är bara en grupp ovanför tilldelad är svaret okänt tills någon bekräftar: ingen källa säger om undergrupper räknas.',
  'host.replicaBroker':
    'Gäller värdar i kluster. Utan rollen blir det ett förbehåll: Deployment Planners sida kräver den, men enligt sidan med vanliga frågor behöver inget göras i klustret.',
  'host.vms': 'Minst en VM som ingår i planen.',
  'host.proxy':
    'En direkt anslutning eller en proxy som nås över http godtas. En proxy som kräver lösenord ger ett förbehåll, eftersom källorna säger emot varandra. En proxy som nås över https godtas inte.',
  'vm.osDiskCount': 'Exakt en disk är markerad som operativsystemdisk. Flera godtas inte. Är ingen markerad är svaret okänt.',
  'vm.sharedDisk': 'Ingen disk är delad, inte ens bland dem som undantas från replikeringen. Ett VHD Set räknas som delat.',
  'vm.fibreChannel': 'Inget virtuellt Fibre Channel-kort.',
  'vm.passThrough': 'Ingen direktkopplad disk, inte ens bland dem som undantas från replikeringen.',
  'vm.encryption': 'Av godtas, på godtas inte. Går det inte att se in i gästen får en person bekräfta.',
  'vm.guestStorage':
    'Inget av de tre godtas, och operativsystemdisken ska vara en basdisk. Går det inte att se in i gästen får en person bekräfta.',
  'vm.secureBoot': 'Gäller generation 2. Av godtas, på ger ett förbehåll.',
  'vm.shielded': 'Varken avskärmning eller virtuell TPM godtas.',
  'vm.ipv6':
    'Redan en enda IPv6-adress som inte är länklokal gör att kravet inte är uppfyllt. Är VM:en avstängd, så att inga adresser alls är kända, är svaret okänt.',
  'vm.network': 'Minst ett nätverkskort. Saknas det helt blir det ett förbehåll.',
  'vm.placement': 'Gäller värdar i kluster. En disk på en lokal volym ger ett förbehåll.',
  'vm.otherReplication': 'Kravet är inte uppfyllt om Hyper-V Replica redan replikerar VM:en till en annan server än Azure.',
  'vm.siteRecovery': 'Gäller när VMM-servern är registrerad. Rapporterar Site Recovery något fel är kravet inte uppfyllt.',
};
