/** How a browser reaches it: the port, the address, the certificate. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { createServer } from 'node:net';
import { isLoopback } from '@kithe/relay/config';
import { type Finding, fine, notFine } from './finding.ts';

const canListen = (port: number, host: string): Promise<NodeJS.ErrnoException | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });

type Get = (
  options: https.RequestOptions,
  answered: (answer: http.IncomingMessage) => void,
) => http.ClientRequest;

/** What someone at this address says of their health, asked plainly or through TLS; undefined if nothing. */
const healthAt = (port: number, host: string, get: Get): Promise<string | undefined> =>
  new Promise((resolve) => {
    // Whose certificate it is does not matter here: nothing is told to whoever answers, and nothing is believed
    // of them but that they answer as Kithe does.
    const asked = get(
      { host, port, path: '/healthz', timeout: 2_000, rejectUnauthorized: false },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          if (text.length > 1_000) asked.destroy();
        });
        answer.on('end', () => resolve(text)).on('error', () => resolve(undefined));
      },
    );
    asked
      .on('timeout', () => asked.destroy())
      .on('error', () => resolve(undefined))
      .on('close', () => resolve(undefined));
  });

/** True when whoever listens there answers as Kithe does. */
const isKithe = async (port: number, host: string): Promise<boolean> => {
  const here = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  const answers = await Promise.all([http.get, https.get].map((get: Get) => healthAt(port, here, get)));
  return answers.some((text) => text?.includes('"status":"ok"') && text.includes('"schema":'));
};

export const portFinding = async (port: number, host: string): Promise<Finding> => {
  const error = await canListen(port, host);
  if (error === null) return fine('Port', `${port} is free`);
  if (error.code === 'EADDRINUSE' && (await isKithe(port, host)))
    return fine('Port', `${port}: Kithe is listening there now`);
  if (error.code === 'EADDRINUSE')
    return notFine('Port', `${port} is taken by another program`, 'Choose another: kithe serve --port 5300');
  if (error.code === 'EACCES')
    return notFine('Port', `${port} may not be opened by this user`, 'Choose one above 1023.');
  if (error.code === 'EADDRNOTAVAIL')
    return notFine('Address', `${host} is no address of this machine`, 'See which there are: ip address');
  throw error;
};

/** WebCrypto and service workers exist only where the browser sees https, or its own machine. */
export const addressFinding = (host: string, hasTls: boolean, isBehindProxy: boolean): Finding => {
  if (isLoopback(host))
    return fine('Address', host, 'Only this machine can reach it. For a phone, see "A phone" in README.md.');
  if (hasTls) return fine('Address', `${host}, with a certificate`);
  if (isBehindProxy) return fine('Address', `${host}, behind a proxy that brings the certificate`);
  return notFine(
    'Address',
    `${host}, without a certificate`,
    'Browsers give no encryption to a page without https: add --tls-cert and --tls-key, or --behind-proxy.',
  );
};

const DAY_MS = 86_400_000;

/** Certificate and key: readable, belonging together, not expired, the key kept to oneself. */
export const tlsFindings = async (
  certFile: string,
  keyFile: string,
  nowMs: number,
): Promise<readonly Finding[]> => {
  const certificate = new X509Certificate(await readFile(certFile));
  const daysLeft = Math.floor((Date.parse(certificate.validTo) - nowMs) / DAY_MS);
  const names = certificate.subjectAltName ?? certificate.subject;
  const found = `${names}, until ${certificate.validTo}`;
  const findings: Finding[] = [
    daysLeft < 0
      ? notFine('Certificate', `${found}: expired`, 'Renew it, then start Kithe again.')
      : daysLeft < 14
        ? notFine('Certificate', `${found}: ${daysLeft} days left`, 'Renew it soon.')
        : fine('Certificate', found),
  ];
  if (!certificate.checkPrivateKey(createPrivateKey(await readFile(keyFile))))
    findings.push(
      notFine('Key', `${keyFile} is not the key of this certificate`, 'Give the two that belong together.'),
    );
  else if (process.platform !== 'win32' && ((await stat(keyFile)).mode & 0o004) !== 0)
    findings.push(notFine('Key', `${keyFile} can be read by everyone here`, `chmod 600 ${keyFile}`));
  else findings.push(fine('Key', 'belongs to the certificate'));
  return findings;
};
