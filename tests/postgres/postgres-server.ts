import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from '../../src/cli/ports.ts';
import { copyPrograms, serverUser } from './postgres-programs.ts';

/** A real PostgreSQL server on this machine. Where it can be shared, take `freshDatabase`. */
export interface PostgresServer {
	/** Connection string of its first database, as its superuser; it stays the same. */
	address: string;
	/** Ends it at once, as a crash does: connections break, and the next start recovers. */
	stop: () => Promise<void>;
	/** Starts it again after `stop`, on the same data and port. */
	start: () => Promise<void>;
	/** Freezes every process of it: connections stay open, also new ones, and nothing answers. */
	pause: () => Promise<void>;
	/** Lets it go on after `pause`, with all that it was sent meanwhile. */
	resume: () => Promise<void>;
	/** Ends it, and leaves nothing behind. */
	remove: () => Promise<void>;
}

/** Ends the server and removes its folder once its input closes; 10 s at most. */
const CLEAN_UP = `
	read -r _
	pid=$(head -n 1 data/postmaster.pid) && kill -QUIT $pid && kill -CONT $pid &&
		for _ in $(seq 100); do kill -0 $pid || break; sleep 0.1; done
	rm -rf "$PWD"`;

/** Starts a server with an empty folder of data on a free port. */
export async function startPostgres(): Promise<PostgresServer> {
	const folder = await copyPrograms();
	// A process of its own, since it must outlive this one where the tests are interrupted.
	const cleaner = spawn('sh', ['-c', CLEAN_UP], {
		cwd: folder,
		stdio: ['pipe', 'ignore', 'ignore'],
		detached: true,
	});
	const program = { ...serverUser, cwd: folder, env: { LC_ALL: 'C' } };
	const initdb = ['-D', 'data', '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-sync'];
	await promisify(execFile)(join(folder, 'native/bin/initdb'), initdb, program);

	const port = String(await freePort());
	const address = `postgres://postgres@127.0.0.1:${port}/postgres`;
	// The computer itself does not stop: what is written outlasts the server without waiting for the disk.
	const quick = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'autovacuum_naptime=1h'];
	const options = ['-D', 'data', '-p', port, '-h', '127.0.0.1', '-k', '', ...quick];
	const run = () => spawn(join(folder, 'native/bin/postgres'), options, program);
	let server: ReturnType<typeof run>;
	let frozen: { processes: number[]; client: Client } | undefined;

	async function start(): Promise<void> {
		server = run();
		const lines: string[] = [];
		const ready = Promise.withResolvers<undefined>();
		createInterface(server.stderr).on('line', (line) => {
			lines.push(line);
			if (line.endsWith('database system is ready to accept connections')) ready.resolve(undefined);
		});
		server.once('exit', () => {
			ready.reject(new Error(`PostgreSQL ended:\n${lines.join('\n')}`));
		});
		await ready.promise;
	}

	await start();
	return {
		address,
		start,
		async stop() {
			const ended = once(server, 'exit');
			server.kill('SIGQUIT');
			await ended;
		},
		async pause() {
			const client = new Client(address);
			await client.connect();
			// First the one that starts the others, so that there are none but those it knows now.
			server.kill('SIGSTOP');
			const { rows } = await client.query<{ pid: number }>('SELECT pid FROM pg_stat_activity');
			const processes = rows.map(({ pid }) => pid);
			for (const pid of processes) process.kill(pid, 'SIGSTOP');
			frozen = { processes, client };
		},
		async resume() {
			if (frozen === undefined) return;
			for (const pid of frozen.processes) process.kill(pid, 'SIGCONT');
			server.kill('SIGCONT');
			await frozen.client.end();
			frozen = undefined;
		},
		async remove() {
			const cleaned = once(cleaner, 'exit');
			cleaner.stdin.end();
			await cleaned;
		},
	};
}
