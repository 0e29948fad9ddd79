import { once } from 'node:events';
import { connect } from 'node:net';

/** Begins to send something, and closes the connection after two bytes of it. */
export async function breakOffUpload(address: string): Promise<void> {
	const { hostname, port, host, pathname } = new URL(address);
	const socket = connect(Number(port), hostname);
	await once(socket, 'connect');
	socket.end(`POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 500\r\n\r\n{}`);
	await once(socket.resume(), 'close');
}
