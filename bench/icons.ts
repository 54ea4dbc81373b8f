/** Draws the app's icons into manifest/: `node dist/bench/icons.js`. A sign with a tick: seen, and in order. */
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { projectFile } from '../src/support/project-files';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const BLUE: Colour = [31, 78, 140, 255];
const WHITE: Colour = [255, 255, 255, 255];
const CLEAR: Colour = [255, 255, 255, 0];

/** The tick's three corners, in hundredths of the icon. */
const TICK = [
  [28, 52],
  [44, 67],
  [73, 34],
] as const;

/** Distance of a point from a line between two others. */
function distance([x, y]: readonly [number, number], [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
}

/** How much of a pixel a shape covers, by its distance from the shape's edge, in pixels. */
function cover(inside: number): number {
  return Math.min(1, Math.max(0, inside + 0.5));
}

function mix(under: Colour, over: Colour, share: number): Colour {
  const [red, green, blue, alpha] = under.map((value, index) => Math.round(value + ((over[index] ?? 0) - value) * share));
  return [red ?? 0, green ?? 0, blue ?? 0, alpha ?? 0];
}

/** The pixels of an icon, row by row. */
function draw(size: number, ground: Colour, line: Colour, ring: boolean): Buffer {
  const unit = size / 100;
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const point = [(x + 0.5) / unit, (y + 0.5) / unit] as const;
      const tick = Math.min(distance(point, TICK[0], TICK[1]), distance(point, TICK[1], TICK[2]));
      const circle = Math.abs(Math.hypot(point[0] - 50, point[1] - 50) - 42);
      const inside = Math.max(5.5 - tick, ring ? 4 - circle : -100) * unit;
      pixels.set(mix(ground, line, cover(inside)), (y * size + x) * 4);
    }
  }
  return pixels;
}

/** The check sum of a PNG's chunks (w3.org/TR/png, annex D). */
function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ ((sum & 1) === 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A PNG of red, green, blue and alpha (w3.org/TR/png). */
function png(size: number, pixels: Buffer): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
}

writeFileSync(projectFile('manifest', 'color.png'), png(192, draw(192, BLUE, WHITE, true)));
writeFileSync(projectFile('manifest', 'outline.png'), png(32, draw(32, CLEAR, WHITE, true)));
