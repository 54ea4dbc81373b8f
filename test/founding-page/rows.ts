import type { TopicId } from '../../src/words/topic-words';

/** A row of the founding page: a sentence it says, a question about it, and the part of the reply that answers it. */
export interface FoundingRow {
  readonly row: string;
  readonly says: string;
  readonly question: string;
  readonly topic: TopicId;
  readonly answers: RegExp;
}

export const FOUNDING_ROWS: readonly FoundingRow[] = [
  {
    row: 'R00',
    says: 'Läs om scenariearkitekturen först.',
    question: 'vad gör VMM, providern och agenten?',
    topic: 'architecture',
    answers: /providern kopplar VMM till valvet/,
  },
  {
    row: 'R01',
    says: 'Du behöver ett Azure-konto.',
    question: 'behöver vi ett Azure-konto?',
    topic: 'azureAccount',
    answers: /aktiv Azure-prenumeration/,
  },
  {
    row: 'R02',
    says: 'Du behöver ett lagringskonto för replikerade data.',
    question: 'vad är lagringskontot till för?',
    topic: 'storageAccount',
    answers: /tar emot det som replikeras/,
  },
  {
    row: 'R03',
    says: 'Kontot måste finnas i valvets region.',
    question: 'måste lagringskontot ligga i samma region som valvet?',
    topic: 'storageRegion',
    answers: /^Ja\..*samma region/,
  },
  {
    row: 'R04',
    says: 'Geo-redundant eller lokalt redundant.',
    question: 'räcker lokalt redundant lagring?',
    topic: 'storageRedundancy',
    answers: /LRS\) räcker/,
  },
  {
    row: 'R05',
    says: 'Geo-redundant rekommenderas.',
    question: 'ska vi välja geo-redundant?',
    topic: 'geoRedundant',
    answers: /rekommenderas/,
  },
  {
    row: 'R06',
    says: 'Data klarar ett regionalt avbrott.',
    question: 'varför geo-redundant?',
    topic: 'geoRedundant',
    answers: /överleva om hela regionen slås ut/,
  },
  {
    row: 'R07',
    says: 'Standard eller Premium Storage.',
    question: 'kan vi använda premiumlagring?',
    topic: 'premium',
    answers: /^Ja, både standardlagring och premiumlagring/,
  },
  {
    row: 'R08',
    says: 'Premium är för I/O-intensiva arbetsbelastningar.',
    question: 'när är premium bra?',
    topic: 'premiumWhen',
    answers: /mycket I\/O/,
  },
  {
    row: 'R09',
    says: 'Med premium behövs även ett standardkonto.',
    question: 'behövs ett standardkonto om vi har premium?',
    topic: 'standardBesidePremium',
    answers: /^Ja\..*standardkonto/,
  },
  {
    row: 'R10',
    says: 'Standardkontot lagrar replikeringsloggar.',
    question: 'vad är loggkontot till för?',
    topic: 'logAccount',
    answers: /replikeringsloggarna/,
  },
  {
    row: 'R11',
    says: 'Virtuella Azure-datorer ansluter till ett nätverk.',
    question: 'varför behövs ett virtuellt nätverk?',
    topic: 'network',
    answers: /efter en redundansväxling/,
  },
  {
    row: 'R12',
    says: 'Nätverket måste finnas i valvets region.',
    question: 'måste nätverket ligga i valvets region?',
    topic: 'networkRegion',
    answers: /^Ja\..*samma region/,
  },
  {
    row: 'R13',
    says: 'VMM på System Center 2012 R2 eller senare.',
    question: 'vilken version av VMM krävs?',
    topic: 'vmmVersion',
    answers: /2012 R2/,
  },
  {
    row: 'R14',
    says: 'Varje VMM-server har ett eller flera privata moln.',
    question: 'måste VMM ha ett privat moln?',
    topic: 'vmmCloud',
    answers: /minst ett privat moln/,
  },
  {
    row: 'R15',
    says: 'Varje moln behöver en eller flera värdgrupper.',
    question: 'måste molnet ha en värdgrupp?',
    topic: 'cloudHostGroup',
    answers: /minst en värdgrupp/,
  },
  {
    row: 'R16',
    says: 'VMM-servern behöver internetåtkomst.',
    question: 'behöver VMM-servern internet?',
    topic: 'vmmInternet',
    answers: /port 443/,
  },
  {
    row: 'R17',
    says: 'Minst Windows Server 2012 R2 med Hyper-V-rollen.',
    question: 'vilket operativsystem måste värden ha?',
    topic: 'hostSystem',
    answers: /Windows Server 2022, 2019, 2016 eller 2012 R2/,
  },
  {
    row: 'R18',
    says: 'De senaste uppdateringarna är installerade.',
    question: 'måste uppdateringarna vara installerade?',
    topic: 'updates',
    answers: /senaste uppdateringarna/,
  },
  {
    row: 'R19',
    says: 'Värden finns i en värdgrupp i ett moln.',
    question: 'måste värden ligga i en värdgrupp?',
    topic: 'hostInCloud',
    answers: /värdgrupp som finns i ett VMM-moln/,
  },
  {
    row: 'R20',
    says: 'Värden har en eller flera VM:ar.',
    question: 'måste det finnas en VM på värden?',
    topic: 'vmsToReplicate',
    answers: /minst en VM som ska replikeras/,
  },
  {
    row: 'R21',
    says: 'Värdarna är anslutna till internet, direkt eller med proxy.',
    question: 'behöver värdarna internet?',
    topic: 'hostInternet',
    answers: /direkt eller genom en proxy/,
  },
  {
    row: 'R22',
    says: 'Korrigeringarna i artikel 2961977 är installerade.',
    question: 'vad är KB2961977?',
    topic: 'kb2961977',
    answers: /Windows Server 2012 R2/,
  },
  {
    row: 'R23',
    says: 'VM:arna bör köra ett operativsystem som stöds.',
    question: 'vilka gästoperativsystem stöds?',
    topic: 'guestSystem',
    answers: /operativsystem som Azure stöder/,
  },
  {
    row: 'R24',
    says: 'VM:arna bör överensstämma med kraven för Azure.',
    question: 'vilka krav ställer Azure på VM:arna?',
    topic: 'azureRequirements',
    answers: /en operativsystemdisk, högst 16 datadiskar/,
  },
  {
    row: 'R25',
    says: 'Namnen kan ändras efter att replikeringen aktiverats.',
    question: 'kan VM:en byta namn sen?',
    topic: 'renaming',
    answers: /^Ja\..*går att ändra/,
  },
  {
    row: 'R26',
    says: 'Gå till steg 3: planera kapacitet.',
    question: 'vad är nästa steg?',
    topic: 'nextStep',
    answers: /planera kapaciteten/,
  },
];

/** A link of the founding page: where it pointed, a question about it, and its living successor. */
export interface FoundingLink {
  readonly target: string;
  readonly question: string;
  readonly successor: RegExp;
}

export const FOUNDING_LINKS: readonly FoundingLink[] = [
  {
    target: 'vmm-to-azure-walkthrough-architecture.md',
    question: 'hur fungerar det?',
    successor: /site-recovery\/hyper-v-azure-architecture/,
  },
  { target: 'azure.microsoft.com', question: 'behöver vi ett Azure-konto?', successor: /azure\.microsoft\.com/ },
  {
    target: 'storage-redundancy.md#geo-redundant-storage',
    question: 'varför geo-redundant?',
    successor: /azure\/storage\/common\/storage-redundancy/,
  },
  { target: 'storage-premium-storage.md', question: 'när är premium bra?', successor: /hyper-v-azure-common-questions/ },
  {
    target: 'virtual-network-get-started-vnet-subnet.md',
    question: 'varför behövs ett virtuellt nätverk?',
    successor: /tutorial-prepare-azure-for-hyperv#set-up-an-azure-network/,
  },
  { target: 'support.microsoft.com/kb/2961977', question: 'vad är KB2961977?', successor: /support\.microsoft\.com\/kb\/2961977/ },
  {
    target: 'site-recovery-support-matrix-to-azure.md#support-for-replicated-machine-os-versions',
    question: 'vilka gästoperativsystem stöds?',
    successor: /hyper-v-azure-support-matrix#replicated-vms/,
  },
  {
    target: 'site-recovery-support-matrix-to-azure.md#failed-over-azure-vm-requirements',
    question: 'vilka krav ställer Azure på VM:arna?',
    successor: /hyper-v-azure-support-matrix#azure-vm-requirements/,
  },
  { target: 'vmm-to-azure-walkthrough-capacity.md', question: 'vad är nästa steg?', successor: /hyper-v-deployment-planner-run/ },
];
