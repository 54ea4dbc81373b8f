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
  const exchanges = new Map<Socket, { readonly request: IncomingMessage; readonly response: ServerResponse }>();

  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    exchanges.set(socket, { request, response });
    response.once('close', () => exchanges.delete(socket));
  });

  return {
    cutUnfinished() {
      for (const socket of sockets) {
        const exchange = exchanges.get(socket);
        if (exchange?.request.complete === true) {
          exchange.response.shouldKeepAlive = false;
        } else {
          socket.destroy();
        }
      }
    },
  };
}
