// The survey's function behind an HTTP server of its own, in a process that a test can kill. What
// goes unhandled in it ends it, as Node does by default.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { flushCompileCache } from 'node:module';
import type { AddressInfo } from 'node:net';
import survey from '../../functions/survey/survey.ts';

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
	const request = new Request('http://localhost/api/survey', {
		method: 'POST',
		headers: { 'Content-Type': incoming.headers['content-type'] ?? '' },
		body: Buffer.concat(await incoming.toArray()),
	});
	const response = await survey(request);
	outgoing.writeHead(response.status, Object.fromEntries(response.headers));
	outgoing.end(await response.text());
}

const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
server.listen(0, '127.0.0.1', () => {
	// Else it would be written when the process ends, which a killed one never does.
	flushCompileCache();
	console.log(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
});

// Then it must end by itself: only what has leaked can keep it.
process.stdin.resume().once('end', () => {
	server.close();
	server.closeAllConnections();
});
