import { Writable } from 'node:stream';
import { writeWhole } from '../../src/cli/write-whole';

/** A stream that takes so many pieces, and then breaks with this code. */
function breaksAfter(pieces: number, code: string): { readonly stream: Writable; readonly taken: string[] } {
  const taken: string[] = [];
  const stream = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write(piece: string, _, done) {
      if (taken.length === pieces) return done(Object.assign(new Error(`write ${code}`), { code }));
      taken.push(piece);
      return done();
    },
  });
  return { stream, taken };
}

const DOCUMENT = ['one', 'two', 'three', 'four'];

describe('the document of a check', () => {
  it('is written whole', async () => {
    const { stream, taken } = breaksAfter(Infinity, 'EPIPE');
    await writeWhole(stream, DOCUMENT);

    expect(taken.join('')).toBe('onetwothreefour');
  });

  it('ends quietly where its reader has had enough', async () => {
    const { stream, taken } = breaksAfter(2, 'EPIPE');
    await expect(writeWhole(stream, DOCUMENT)).resolves.toBeUndefined();

    expect(taken).toEqual(['one', 'two']);
  });

  it('says so where it could not be written', async () => {
    await expect(writeWhole(breaksAfter(2, 'ENOSPC').stream, DOCUMENT)).rejects.toThrow('ENOSPC');
  });
});
