// Loaded into the platform's process before its own code. When the process that started it is
// killed, the channel between them closes; without this it would keep the port and the database.
process.once('disconnect', () => {
	process.kill(process.pid, 'SIGTERM');
});
