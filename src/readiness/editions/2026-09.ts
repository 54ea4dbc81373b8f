/**
 * The newest stored text of the support matrix. Only one fork holds it and no official copy was found, so it may be a proposed
 * change. Where it says the same as the text of May 2026 its own figures are those; what differs stands here.
 */
import { may2026 } from './2026-05';
import { DOCUMENTS, section } from './common/documents';
import { vmmReleases } from './common/figures';
import { GIB, TIB } from './common/sizes';
import type { DocumentReference, Edition, Sourced } from './edition';

const ON_PREMISES = section(DOCUMENTS.newestMatrix, 'On-premises servers');
const REQUIREMENTS = section(DOCUMENTS.newestMatrix, 'Azure VM requirements');
const GUEST_STORAGE = section(DOCUMENTS.newestMatrix, 'Hyper-V VM guest storage');

const differing = {
  vmmReleases: {
    value: { releases: vmmReleases(['2012 R2', '2016', '2019', '2022', '2025']) },
    sources: [ON_PREMISES, section(DOCUMENTS.vmmBuilds, 'Virtual Machine Manager build versions')],
  },
  hostSystems: {
    value: may2026.hostSystems.value.map((row) =>
      row.product === 'windowsServer' && row.release === '2025' ? { ...row, verdict: 'accepted' as const } : row,
    ),
    sources: may2026.hostSystems.sources,
  },
  operatingSystemDisk: {
    value: {
      generation1: { pass: 2 * TIB, passInclusive: true, largest: 2 * TIB },
      generation2: { pass: 4095 * GIB, passInclusive: true, largest: 4095 * GIB },
    },
    sources: [REQUIREMENTS],
  },
  dataDiskCount: { value: { maximum: 64, countsOperatingSystemDisk: true }, sources: [REQUIREMENTS] },
  dataDiskSize: {
    value: { minimum: GIB, pass: 32_767 * GIB, maximum: 32_767 * GIB, large: { above: 4095 * GIB, agentLaterThan: '2.0.9214.0' } },
    sources: [REQUIREMENTS, GUEST_STORAGE],
  },
} as const satisfies Partial<Edition>;

/** The same figures, read in the newer copy of the matrix. */
function inNewestMatrix(edition: Edition): Edition {
  const figures = Object.entries(edition).map(([name, figure]: [string, Edition[keyof Edition]]) => [
    name,
    isSourced(figure) ? { ...figure, sources: figure.sources.map(newer) } : figure,
  ]);
  return Object.fromEntries(figures) as Edition;
}

function newer(source: DocumentReference): DocumentReference {
  return source.copy === DOCUMENTS.matrix.copy && source.document === DOCUMENTS.matrix.document
    ? { ...DOCUMENTS.newestMatrix, section: source.section }
    : source;
}

function isSourced(figure: Edition[keyof Edition]): figure is Sourced<never> {
  return typeof figure === 'object' && 'sources' in figure;
}

export const september2026: Edition = inNewestMatrix({ ...may2026, ...differing, name: '2026-09', date: '2026-09-11' });
