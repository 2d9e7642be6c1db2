import { createServer, type Socket } from 'node:net';

/** A mail server that keeps what it is handed. */
export interface SmtpServer {
  /** `smtp://127.0.0.1:PORT`. */
  url: string;
  /** The messages received so far, as they came over the wire. */
  received: string[];
  close: () => Promise<void>;
}

const crlf = '\r\n';

/** Talks to one client; refuses recipients of `.refused` as a server does that knows no such box. */
function converse(socket: Socket, received: string[]): void {
  let data: string[] | undefined;
  let rest = '';
  const say = (line: string) => socket.write(`${line}${crlf}`);
  const hear = (line: string) => {
    if (data) {
      if (line !== '.') return void data.push(line);
      received.push(data.join('\n'));
      data = undefined;
      return say('250 kept');
    }
    if (/^EHLO/i.test(line)) return say('250 test');
    if (/^RCPT TO:.*\.refused>/i.test(line)) return say(`550 no such box: ${line.slice(8)}`);
    if (/^DATA/i.test(line)) {
      data = [];
      return say('354 go on');
    }
    if (/^QUIT/i.test(line)) return void socket.end(`221 bye${crlf}`);
    return say('250 ok');
  };
  say('220 test');
  socket.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split(crlf);
    rest = lines.pop() ?? '';
    lines.forEach(hear);
  });
  socket.on('error', () => undefined);
}

/** Starts a mail server on a free port of this machine. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, received);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
