import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

export interface ReceivedMail {
  from: string;
  to: string[];
  /** Head and body as they came over the line. */
  text: string;
}

/** A mail server on a port of its own that keeps what it is sent, or refuses it as it is told. */
export class SmtpServer {
  readonly mails: ReceivedMail[] = [];
  /** Answers to these addresses, such as "550 no such user"; the others are taken. */
  readonly answers = new Map<string, string>();
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor() {
    this.#server = createServer((socket) => this.#serve(socket));
  }

  static async start(): Promise<SmtpServer> {
    const smtp = new SmtpServer();
    await new Promise<void>((resolve) => smtp.#server.listen(0, "0.0.0.0", resolve));
    return smtp;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket)).on("error", () => undefined);
    socket.setEncoding("utf8");
    const say = (line: string) => socket.write(`${line}\r\n`);
    let mail: ReceivedMail = { from: "", to: [], text: "" };
    let isData = false;
    let rest = "";
    say("220 test");
    socket.on("data", (chunk: string) => {
      rest += chunk;
      for (let end = rest.indexOf("\r\n"); end !== -1; end = rest.indexOf("\r\n")) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (!isData) {
          const [, address = ""] = /<([^>]*)>/.exec(line) ?? [];
          if (/^EHLO/i.test(line)) say("250-test\r\n250 AUTH PLAIN");
          else if (/^AUTH/i.test(line)) say("235 welcome");
          else if (/^MAIL FROM/i.test(line)) {
            mail = { from: address, to: [], text: "" };
            say("250 ok");
          } else if (/^RCPT TO/i.test(line)) {
            const answer = this.answers.get(address);
            if (!answer) mail.to.push(address);
            say(answer ?? "250 ok");
          } else if (/^DATA/i.test(line)) {
            isData = true;
            say("354 go on");
          } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
          else say("250 ok");
        } else if (line === ".") {
          isData = false;
          this.mails.push(mail);
          say("250 taken");
        } else mail.text += `${line}\n`;
      }
    });
  }
}
