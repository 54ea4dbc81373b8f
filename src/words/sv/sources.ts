/** Our own remarks on documents, in Swedish. Titles and headings stay as they are printed. */
export const IN_SWEDISH: Readonly<Record<string, string>> = {
  'the whole page': 'hela sidan',
  'the whole note': 'hela anmärkningen',
  'the whole list': 'hela listan',
  'the whole notice': 'hela meddelandet',
  'the whole entry': 'hela posten',
  recordings: 'inspelade svar',
  'the whole page, a draft: no new onboarding from November 2019': 'hela sidan, ett utkast: inga nya kunder från november 2019',
  'one copy: skip VMM': 'en kopia: hoppa över VMM',
  'lists “sites managed by SCVMM to Azure” as retired on 1 March 2023':
    'anger att ”sites managed by SCVMM to Azure” upphörde den 1 mars 2023',
  'another copy of the same day: recommends VMM to Azure': 'en annan kopia från samma dag: rekommenderar VMM till Azure',
  'a VMM fabric of health Normal in a live vault': 'en VMM-server med hälsan Normal i ett valv i drift',
  'the calls for VMM are still there': 'anropen för VMM finns kvar',
  'End of Extended Security Updates, as third parties tell it': 'Slutet för Extended Security Updates, enligt tredje part',
  'tests of the site-recovery extension': 'tester av tillägget site-recovery',
  'azure-deprecation/dashboard, issue 37': 'azure-deprecation/dashboard, ärende 37',
  'github.com, a public tracker': 'github.com, en publik förteckning',
  'the npm package': 'npm-paketet',
  'the npm package; the date is the day it was read': 'npm-paketet; datumet är dagen då det lästes',
  'jeffgraves.me, a practitioner’s page; the date is the day it was read':
    'jeffgraves.me, en användares sida; datumet är dagen då den lästes',
};

/** A title, a heading, a copy or a remark on one: what is our own in Swedish, everything else as it is. */
export function inSwedish(text: string): string {
  return IN_SWEDISH[text] ?? text;
}
