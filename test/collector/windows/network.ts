/** TCP connections and Windows Update's COM objects of one simulated computer. */
import { failing } from '../powershell/builtins';
import { exception } from '../powershell/errors';
import { methodFailed } from '../powershell/errors';
import { numberOf } from '../powershell/operators';
import { Native, textOf, Time, type Value } from '../powershell/values';
import type { ComputerDouble, UpdatesDouble } from './estate';
import { Hangs, made } from './host-commands';

/** Time goes by here: a wait for an answer that does not come. */
export interface Passing {
  wait(milliseconds: number): void;
}

const REFUSED = 'No connection could be made because the target machine actively refused it';

/** A proxy that exists answers whatever it is asked: 407, or what its own connection gives. */
function proxyAnswer(computer: ComputerDouble, request: string): string {
  const host = /^CONNECT ([^:\s]+):443 HTTP\/1\.1\r\nHost: [^\r]+\r\n\r\n$/.exec(request)?.[1];
  if (host === undefined) return 'HTTP/1.1 400 Bad Request\r\n\r\n';
  if (computer.proxyAsks) return 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n';
  return computer.reaches[host] === 'open' ? 'HTTP/1.1 200 Connection established\r\n\r\n' : 'HTTP/1.0 503 Service Unavailable\r\n\r\n';
}

function stream(computer: ComputerDouble): Native {
  let request = '';
  const made: Native = new Native(['System.Net.Sockets.NetworkStream'], {
    ReadTimeout: -1,
    WriteTimeout: -1,
    Write: (bytes, from, count) =>
      void (request += Buffer.from(bytes as Uint8Array)
        .toString('latin1')
        .slice(numberOf(from), numberOf(count))),
    Read: (buffer, from) => {
      if (numberOf(made.property('ReadTimeout')) <= 0) throw new Hangs();
      const answer = Buffer.from(proxyAnswer(computer, request), 'latin1');
      (buffer as Uint8Array).set(answer, numberOf(from));
      return answer.length;
    },
  });
  return made;
}

/** @param open counts connections that are not closed again */
export function tcpClient(computer: ComputerDouble, passing: Passing, open: { count: number }): Native {
  let target = '';
  open.count += 1;
  const isProxy = (): boolean => target === 'proxy.nordmark.example:8080';
  return made('System.Net.Sockets.TcpClient', {
    BeginConnect: (name, port) => {
      target = `${textOf(name)}:${textOf(port)}`;
      const answers = isProxy() || computer.reaches[target.replace(/:443$/, '')] !== 'silent';
      const handle = made('System.Threading.WaitHandle', {
        WaitOne: (milliseconds) => {
          if (!answers && milliseconds === undefined) throw new Hangs();
          if (!answers) passing.wait(numberOf(milliseconds));
          return answers;
        },
      });
      return made('System.IAsyncResult', { AsyncWaitHandle: handle });
    },
    EndConnect: () => {
      if (!isProxy() && computer.reaches[target.replace(/:443$/, '')] !== 'open')
        throw failing('EndConnect', 'System.Net.Sockets.SocketException', REFUSED);
      return undefined;
    },
    GetStream: () => stream(computer),
    Close: () => void (open.count -= 1),
  });
}

const DEFINITIONS = 'e0789628-ce08-4437-be74-2495b842f43b';

function categories(definition: boolean): readonly Value[] {
  return [
    made('ICategory', { CategoryID: '0fa1201d-4330-4fa8-8ae9-b877473b6441' }),
    ...(definition ? [made('ICategory', { CategoryID: DEFINITIONS })] : []),
  ];
}

function searcher(updates: UpdatesDouble): Native {
  return made('IUpdateSearcher', {
    GetTotalHistoryCount: () => updates.history.length,
    QueryHistory: () =>
      updates.history.map(({ date, definition, installed, succeeded }) =>
        made('IUpdateHistoryEntry2', {
          Date: new Time(Date.parse(date)),
          Operation: installed ? 1 : 2,
          ResultCode: succeeded ? 2 : 4,
          Categories: categories(definition),
        }),
      ),
    Search: (criteria) => {
      if (textOf(criteria) !== "IsInstalled=0 and IsHidden=0 and Type='Software'")
        throw failing('Search', 'System.Runtime.InteropServices.COMException', 'Exception from HRESULT: 0x80240032');
      return made('ISearchResult', {
        ResultCode: updates.searchResult,
        Updates: updates.pending.map(({ definition }) => made('IUpdate', { Categories: categories(definition) })),
      });
    },
  });
}

/** A remote session is often refused the searcher: E_ACCESSDENIED, inside what PowerShell wraps around it. */
export function updateSession({ updates }: ComputerDouble): Native {
  return made('IUpdateSession', {
    CreateUpdateSearcher: () => {
      if (updates === 'denied') {
        throw methodFailed(
          'CreateUpdateSearcher',
          exception('System.Runtime.InteropServices.COMException', 'Access is denied. (0x80070005)', { result: -2147024891 }),
        );
      }
      return searcher(updates);
    },
  });
}
