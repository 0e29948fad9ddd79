import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * - `refuse`: every connection breaks and no new one is accepted.
 * - `hang`: connections are accepted, and nothing comes through to the client, no goodbye either.
 *   Those stay silent for ever; new ones work when it is mended.
 * - `slow`: whatever the server says comes through after 4 s. Those break when it is mended.
 * - `cut-before-commit`: a connection breaks when an answer is to be stored; the server never
 *   hears of it.
 * - `cut-after-commit`: a connection breaks when the server says that an answer is stored; the
 *   client never hears of it.
 */
export type Fault = 'refuse' | 'hang' | 'slow' | 'cut-before-commit' | 'cut-after-commit';

/** A way to a database that can be broken. */
export interface DatabaseProxy {
	/** The database's connection string, by this way. */
	address: string;
	/** Breaks it, also for connections that are open. */
	fail: (fault: Fault) => Promise<void>;
	/** Ends the fault. */
	mend: () => Promise<void>;
	close: () => Promise<void>;
}

/** Less than the limit to one statement, more than the limit to all that a request needs. */
const SLOW_MS = 4_000;
/** What only the statement that stores an answer holds. */
const STORES = 'submit_answer($1, $2, $3, $4';

export async function startProxy(database: string): Promise<DatabaseProxy> {
	const target = new URL(database);
	const sockets = new Set<Socket>();
	let fault: Fault | undefined;

	const proxy = createServer({ allowHalfOpen: true }, (client) => {
		const server = connect(Number(target.port), target.hostname);
		let isStoring = false;
		let isSilent = fault === 'hang';
		const cut = () => {
			client.destroy();
			server.destroy();
		};
		for (const socket of [client, server]) {
			sockets.add(socket);
			socket.on('error', cut).once('close', () => {
				if (!isSilent) cut();
				sockets.delete(socket);
			});
		}
		client.on('data', (bytes) => {
			isSilent ||= fault === 'hang';
			isStoring = bytes.includes(STORES);
			if (fault === 'cut-before-commit' && isStoring) cut();
			else if (!isSilent) server.write(bytes);
		});
		server.on('data', (bytes) => {
			isSilent ||= fault === 'hang';
			if (fault === 'cut-after-commit' && isStoring) cut();
			else if (fault === 'slow') setTimeout(() => client.write(bytes), SLOW_MS);
			else if (!isSilent) client.write(bytes);
		});
		client.on('end', () => server.end());
	});

	const listen = async (port: number) => {
		await once(proxy.listen(port, '127.0.0.1'), 'listening');
		return (proxy.address() as AddressInfo).port;
	};
	const breakAll = () => {
		for (const socket of sockets) socket.destroy();
	};
	const close = async () => {
		const closed = once(proxy.close(), 'close');
		breakAll();
		await closed;
	};
	const port = await listen(0);
	return {
		address: Object.assign(new URL(database), { port }).href,
		async fail(next) {
			fault = next;
			if (fault === 'refuse') await close();
		},
		async mend() {
			if (fault === 'refuse') await listen(port);
			if (fault === 'slow') breakAll();
			fault = undefined;
		},
		close,
	};
}
