import { runNy } from './run-ny.ts';

process.exitCode = await runNy(process.argv.slice(2));
