/**
 * Which Windows it is. Microsoft's names are the same in every language, the words around them are not:
 * the product is read from the caption and must agree with sku, build and installation type, else it is unrecognised.
 * Numbers: GetProductInfo (sku) and the release information of Windows Server and Azure Local (builds).
 */
import type { OperatingSystem, WindowsRelease } from '../facts';

type Product = Exclude<WindowsRelease['product'], 'unrecognised'>;

interface Named {
  readonly product: Product;
  /** Absent: the caption does not say it; the build does. */
  readonly release?: string;
}

const SERVER_BUILDS: ReadonlyMap<number, string> = new Map([
  [6001, '2008'],
  [6002, '2008'],
  [6003, '2008'],
  [7600, '2008 R2'],
  [7601, '2008 R2'],
  [9200, '2012'],
  [9600, '2012 R2'],
  [14393, '2016'],
  [17763, '2019'],
  [20348, '2022'],
  [26100, '2025'],
]);
/** Hyper-V Server went no further. */
const HYPER_V_SERVER_RELEASES: readonly string[] = ['2008', '2008 R2', '2012', '2012 R2', '2016', '2019'];
const AZURE_LOCAL_BUILDS: ReadonlyMap<number, string> = new Map([
  [17784, '20H2'],
  [20348, '21H2'],
  [20349, '22H2'],
  [25398, '23H2'],
  [26100, '24H2'],
]);
const HYPER_V_SERVER_SKU = 42;
const AZURE_LOCAL_SKU = 406;
/** Datacenter and Standard as Nano Server. */
const NANO_SKUS: readonly number[] = [143, 144];
const INSTALLATIONS = { Server: 'desktop', 'Server Core': 'core', 'Nano Server': 'nano' } as const;

const SERVER = /^windows server (\d{4})( r2)?(?:[ ,:]+(.+))?$/;
const HYPER_V_SERVER = /^hyper-v server (\d{4})( r2)?$/;
const AZURE_LOCAL = /^azure (?:stack hci|local)(?:,? (?:version )?(\d\dh\d))?$/;
const CLIENT = /^windows (xp|vista|7|8|8\.1|10|11)(?: .*)?$/;
/** Editions of a released Windows Server; words that follow may be in any language, a number or a preview may not. */
const SERVER_EDITION =
  /^(?:standard|datacenter|enterprise|essentials|foundation)(?![\p{L}\p{N}])(?!.*(?:preview|insider|förhandsversion))\P{N}*$/u;

/** Recognises an operating system as Win32_OperatingSystem gives it. What does not fit together is never guessed. */
export function recogniseWindows(system: OperatingSystem): WindowsRelease {
  const name = (system.caption ?? '').replaceAll(/\s+/g, ' ').trim();
  const named = readCaption(name);
  const build = readBuild(system.version);
  if (!named || build === 'unreadable' || !agrees(named, system)) return { product: 'unrecognised', name };

  const release = releaseOf(named, build);
  if (release === 'contradiction') return { product: 'unrecognised', name };
  const installation = named.product === 'windowsClient' ? undefined : installationOf(system);
  const mayBeNano = named.product === 'windowsServer' && system.sku === undefined && system.installationType === undefined;
  return {
    product: named.product,
    ...(release !== undefined && { release }),
    ...(installation && { installation }),
    ...(mayBeNano && { mayBeNano }),
    name: `${name}${besideCaption(named, release, installation)}`,
  };
}

/** What the caption leaves out though it tells it from others of that caption, which may be judged otherwise. */
function besideCaption(named: Named, release: string | undefined, installation: WindowsRelease['installation']): string {
  if (installation === 'nano') return ' (Nano Server)';
  return named.product === 'azureLocal' && named.release === undefined && release !== undefined ? `, version ${release}` : '';
}

function readCaption(name: string): Named | undefined {
  const plain = name
    .toLowerCase()
    .replaceAll(/[®™©]|\((?:r|tm|c)\)/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^ ?microsoft /, '')
    .trim();
  const server = SERVER.exec(plain);
  if (server) return server[3] === undefined || SERVER_EDITION.test(server[3]) ? named('windowsServer', server) : undefined;
  const hyperV = HYPER_V_SERVER.exec(plain);
  if (hyperV) return named('hyperVServer', hyperV);
  const azureLocal = AZURE_LOCAL.exec(plain);
  if (azureLocal) return { product: 'azureLocal', ...(azureLocal[1] !== undefined && { release: azureLocal[1].toUpperCase() }) };
  const client = CLIENT.exec(plain)?.[1];
  return client === undefined ? undefined : { product: 'windowsClient', release: client };
}

/** A year that no release of the product bears is not recognised. */
function named(product: Product, match: RegExpExecArray): Named | undefined {
  const release = `${match[1] ?? ''}${match[2] ? ' R2' : ''}`;
  const released = product === 'hyperVServer' ? HYPER_V_SERVER_RELEASES : [...SERVER_BUILDS.values()];
  return released.includes(release) ? { product, release } : undefined;
}

/** The third number of `10.0.17763`. */
function readBuild(version: string | undefined): number | 'unreadable' | undefined {
  if (version === undefined || version.trim() === '') return undefined;
  const build = /^\d+\.\d+\.(\d+)(?:\.\d+)*$/.exec(version.trim())?.[1];
  return build === undefined ? 'unreadable' : Number(build);
}

/** Whether sku and installation type, where they were read, allow the product that the caption names. */
function agrees({ product }: Named, { sku, installationType }: OperatingSystem): boolean {
  if (installationType !== undefined && (installationType === 'Client') !== (product === 'windowsClient')) return false;
  if (sku === undefined) return true;
  return (sku === HYPER_V_SERVER_SKU) === (product === 'hyperVServer') && (sku === AZURE_LOCAL_SKU) === (product === 'azureLocal');
}

/** The release by caption and build; `contradiction` when they do not belong together. */
function releaseOf({ product, release }: Named, build: number | undefined): string | undefined {
  if (product === 'windowsClient' || build === undefined) return release;
  const built = (product === 'azureLocal' ? AZURE_LOCAL_BUILDS : SERVER_BUILDS).get(build);
  if (release === undefined) return built;
  return built === release ? release : 'contradiction';
}

function installationOf({ installationType, sku }: OperatingSystem): WindowsRelease['installation'] {
  if (installationType !== undefined && installationType !== 'Client') return INSTALLATIONS[installationType];
  return sku !== undefined && NANO_SKUS.includes(sku) ? 'nano' : undefined;
}
