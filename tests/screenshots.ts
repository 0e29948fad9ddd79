import { launchBrowser } from './browser/find-browser.ts';
import { serveBuilt } from './browser/static-server.ts';
import { keepPicture } from './keep-picture.ts';

const DESK = { width: 1280, height: 800 };

const server = await serveBuilt();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: DESK, reducedMotion: 'reduce' });
// A font that comes late on the first page is there on the next.
await page.goto(server.address);
await page.goto(server.address);
await keepPicture('start-desk', await page.screenshot());
await browser.close();
await server.close();
