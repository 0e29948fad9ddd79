import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** Whether something on this machine accepts connections there. */
export function accepts(host: string, port: number): Promise<boolean> {
	const { promise, resolve } = Promise.withResolvers<boolean>();
	const socket = connect(port, host);
	socket.once('connect', () => {
		resolve(true);
	});
	socket.once('error', () => {
		resolve(false);
	});
	return promise.finally(() => {
		socket.destroy();
	});
}

/** A port that is free now. The system deals them in turn, so it stays free for a while. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const address = server.address();
	server.close();
	if (typeof address !== 'object' || address === null) throw new Error('No free port was given');
	return address.port;
}
