import { Agent, request } from 'node:http';
import { type SendAlert, sendResultOf } from '#domain/alerts/delivery.ts';

/** Sends over HTTP without a second try: what becomes of a message is for the alerts to judge. */
export function httpSend(url: string): SendAlert {
  const agent = new Agent({ keepAlive: true });
  return (chat, { html, silent }) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify({ chat_id: chat, text: html, disable_notification: silent });
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const call = request(`${url}/bot1:x/sendMessage`, { method: 'POST', agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve(sendResultOf(JSON.parse(Buffer.concat(parts).toString()))));
        response.on('error', reject);
      });
      call.on('error', reject);
      call.end(body);
    });
}
