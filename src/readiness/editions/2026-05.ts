import { azure } from './2026-05/azure';
import { servers } from './2026-05/servers';
import { vms } from './2026-05/vms';
import { figures } from './common/figures';
import type { Edition } from './edition';

/** The support matrix of May 2026 and the pages that stood beside it: the default. */
export const may2026: Edition = { name: '2026-05', date: '2026-05-05', levels: {}, ...figures, ...azure, ...servers, ...vms };
