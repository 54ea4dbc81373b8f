/** A way to a database server that can be cut at the very moment a change is to be kept. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** `beforeCommit`: the request to keep it never arrives. `afterCommit`: the answer never does. `forGood`: and nobody gets through any more. */
export type Cut = 'beforeCommit' | 'afterCommit' | 'forGood';

export interface CuttingProxy {
  readonly port: number;
  /** The next change is cut. */
  cutNext(cut: Cut): void;
  close(): Promise<void>;
}

export async function startCuttingProxy(target: number): Promise<CuttingProxy> {
  let planned: Cut | undefined;
  let closed = false;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    const cut = (): void => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', cut);
      socket.on('close', () => {
        sockets.delete(socket);
        cut();
      });
    }
    if (closed) cut();
    let isCut = false;
    near.on('data', (bytes: Buffer) => {
      const cutting = bytes.includes('commit\0') ? planned : undefined;
      if (cutting === 'beforeCommit') {
        planned = undefined;
        cut();
        return;
      }
      if (cutting !== undefined) {
        planned = undefined;
        isCut = true;
        closed = cutting === 'forGood';
      }
      far.write(bytes);
    });
    far.on('data', (bytes: Buffer) => {
      if (isCut) cut();
      else near.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.address() as AddressInfo).port,
    cutNext(cut) {
      planned = cut;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
