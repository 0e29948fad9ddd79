import { runKontrollera } from './run-kontrollera.ts';

process.exitCode = await runKontrollera(process.argv.slice(2));
