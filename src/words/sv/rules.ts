import type { RuleWords } from '../limit-words';

export const ruleWords: RuleWords = {
  'account.subscription': 'Enabled godtas. Warned och PastDue ger ett förbehåll. Disabled och Deleted godtas inte.',
  'account.providers':
    'Microsoft.RecoveryServices och Microsoft.SiteRecovery måste vara registrerade. Att Microsoft.Storage, Microsoft.Network eller Microsoft.Compute inte är registrerad, eller att någon registreras just nu, ger ett förbehåll.',
  'account.rights': 'Någon har båda rollerna. Två olika personer bekräftar det.',
  'vault.exists': 'Valvet finns och har etableringsstatusen Succeeded.',
  'storage.account': 'Minst ett lagringskonto är valt och finns.',
  'network.exists': 'Det valda nätverket finns och har minst ett undernät.',
  'network.region': 'Nätverket och valvet har samma region, oavsett hur den stavas.',
  'network.subscription': 'Valvets prenumeration godtas. En annan ger ett förbehåll, eftersom ingen sida säger något om det.',
  'capacity.planned': 'Planerad efter en profilering i mer än sju dagar. En person bekräftar det.',
  'storage.region':
    'Kontots primära plats är valvets region, oavsett hur den stavas. Enligt en anmärkning i supportmatrisen får valvet ligga någon annanstans, eftersom det bara innehåller metadata. De andra sidorna kräver samma region, och det gör även det här kravet.',
  'storage.sharedKey':
    'Att åtkomst med kontonyckel är på godtas. Är den av ger det ett förbehåll om valvet har en hanterad identitet, vars roller inte läses. Utan identitet är kravet inte uppfyllt.',
  'storage.available':
    'Etableringsstatusen är Succeeded och den primära regionen tillgänglig. Ett konto som används från en annan region än sin primära ger ett förbehåll.',
  'vmm.cloud': 'Minst ett privat moln.',
  'vmm.proxy':
    'Direkt, eller genom en proxy som nås över http, godtas. En som kräver lösenord ger ett förbehåll, eftersom källorna säger emot varandra. En som nås över https godtas inte.',
  'cloud.hostGroup': 'Minst en värdgrupp.',
  'host.hyperVRole': 'Rollen är aktiverad. På Hyper-V Server är den alltid det.',
  'host.cloud':
    'Värdens egen grupp är tilldelad ett moln. Är bara en grupp ovanför den det, är svaret okänt tills någon bekräftar det: ingen källa säger om undergrupper räknas.',
  'host.replicaBroker':
    'Gäller värdar i kluster. Utan rollen blir det ett förbehåll: Deployment Planners sida kräver den, men enligt sidan med vanliga frågor behöver inget göras i klustret.',
  'host.vms': 'Minst en VM som ingår i planen.',
  'host.proxy':
    'Direkt, eller genom en proxy som nås över http, godtas. En som kräver lösenord ger ett förbehåll, eftersom källorna säger emot varandra. En som nås över https godtas inte.',
  'vm.osDiskCount': 'Precis en disk är märkt som operativsystemets. Flera godtas inte. Är ingen märkt är svaret okänt.',
  'vm.sharedDisk': 'Ingen disk är delad, inte heller de som utelämnas. En VHD-uppsättning (VHD Set) räknas som delad.',
  'vm.fibreChannel': 'Inget sådant kort.',
  'vm.passThrough': 'Ingen sådan disk, inte heller bland dem som utelämnas.',
  'vm.encryption': 'Av godtas, på godtas inte. Läser inget i gästen bekräftar en person det.',
  'vm.guestStorage': 'Inget av dem, och en operativsystemdisk av typen basic. Läser inget i gästen bekräftar en person det.',
  'vm.secureBoot': 'Gäller generation 2. Av godtas, på ger ett förbehåll.',
  'vm.shielded': 'Redan det ena av de två godtas inte.',
  'vm.ipv6':
    'Varje annan IPv6-adress gör att kravet inte är uppfyllt. Är ingen adress alls känd, för att VM:en är avstängd, är svaret okänt.',
  'vm.network': 'Minst ett nätverkskort godtas. Inget alls ger ett förbehåll.',
  'vm.placement': 'Gäller värdar i kluster. En disk på en lokal volym ger ett förbehåll.',
  'vm.otherReplication': 'Att Hyper-V Replica replikerar den till en annan server än Azure godtas inte.',
  'vm.siteRecovery': 'Gäller när VMM-servern är registrerad. Varje fel som Site Recovery rapporterar gör att kravet inte är uppfyllt.',
};
