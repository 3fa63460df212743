// Ears on this machine: a TCP and a UDP port that note whoever knocks.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

export interface Ports {
  readonly tcp: number;
  readonly udp: number;
}

export interface Listener extends Ports {
  /** What was heard, in words; empty while nobody knocked. */
  readonly heard: readonly string[];
  readonly close: () => void;
}

/** Listens on 127.0.0.1. TCP callers get a short HTTP answer, so that an attempt that comes through succeeds. */
export async function listen(): Promise<Listener> {
  const heard: string[] = [];
  const tcp = createServer((socket) => {
    socket.on('error', () => heard.push('tcp: broken off'));
    socket.end('HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 2\r\n\r\nok');
    heard.push('tcp: somebody connected');
  });
  tcp.listen(0, '127.0.0.1');
  const udp = createSocket('udp4');
  udp.on('message', (message) => heard.push(`udp: ${message.length} bytes`));
  udp.bind(0, '127.0.0.1');
  await Promise.all([once(tcp, 'listening'), once(udp, 'listening')]);
  return {
    tcp: (tcp.address() as AddressInfo).port,
    udp: udp.address().port,
    heard,
    close: () => {
      tcp.close();
      udp.close();
    },
  };
}
