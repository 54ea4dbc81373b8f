import type { DocumentReference } from '../editions/edition';
import { pass, silent } from '../finding';
import { requirement } from '../requirement';

/**
 * The road from VMM to Azure is still open to you (domain §5, case 58). A healthy VMM fabric in this vault proves it; else the dated
 * sources on both sides are shown, and a person who has registered a server confirms it. Never reported as ended on our own word.
 */
export default requirement({
  id: 'route.open',
  kind: 'plan',
  level: 'condition',
  seed: [],
  needs: ['vmmFabrics'],
  check({ vmmFabrics }, edition) {
    const expected = 'Normal';
    const healthy = vmmFabrics.filter(({ health }) => health?.toLowerCase() === expected.toLowerCase()).map(({ name }) => name);
    if (healthy.length > 0) return pass('healthyFabric', { expected, observed: healthy });
    const { announcedEnd, kept } = edition.route.value;
    const observed = {
      fabrics: vmmFabrics.map(({ name, health }) => ({ name, health: health ?? null })),
      announcedEnd: announcedEnd.map(dated),
      kept: kept.map(dated),
    };
    return silent('sourcesDisagree', { expected, observed, confirmable: true });
  },
  page: '/azure/site-recovery/hyper-v-azure-support-matrix#supported-scenarios',
});

function dated({ document, date }: DocumentReference): { readonly document: string; readonly date: string } {
  return { document, date };
}
