import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What a web server has open. */
export interface Connections {
  /** Cuts those whose request has not come whole, idle ones too; the others end with the answer they wait for. */
  cutUnfinished(): void;
}

/** Node's own closing waits for whoever sends half a request, and for whoever sends nothing at all. */
export function watchConnections(server: Server): Connections {
  const sockets = new Set<Socket>();
  /** By response: a caller may send the next request on its connection before the first is answered. */
  const exchanges = new Map<ServerResponse, IncomingMessage>();

  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    exchanges.set(response, request);
    response.once('close', () => exchanges.delete(response));
  });

  return {
    cutUnfinished() {
      const answering = [...exchanges].filter(([, request]) => request.complete);
      for (const socket of sockets) {
        // With several on one connection the last one ends it; Connection: close on the first would drop the others.
        const last = answering.findLast(([, request]) => request.socket === socket);
        if (last) last[0].shouldKeepAlive = false;
        else socket.destroy();
      }
    },
  };
}
