import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './programs.ts';

/** A Chromium that npm brought along, and what must be set for it to run on a machine without its libraries. */
export interface PackagedChromium {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Unpacks the Chromium of @sparticuz/chromium (built for Amazon's servers) together with the NSS libraries and
 * the font that a bare Debian lacks; once per version, into node_modules/.cache (206 MB).
 */
export function packagedChromium(): PackagedChromium {
  const packageFolder = join(projectRoot, 'node_modules', '@sparticuz', 'chromium');
  if (!existsSync(packageFolder)) throw new Error('@sparticuz/chromium is not in node_modules');
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`@sparticuz/chromium is for linux-x64, and this is ${process.platform}-${process.arch}`);

  const { version }: { version: string } = JSON.parse(
    readFileSync(join(packageFolder, 'package.json'), 'utf8'),
  );
  const cache = join(projectRoot, 'node_modules', '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) unpack(cache, folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

function unpack(cache: string, folder: string): void {
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'chromium-unpacking-'));
  try {
    const program =
      "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
    execFileSync(process.execPath, ['--eval', program], {
      cwd: projectRoot,
      // The package unpacks into the folder for temporary files, and its libraries only on Amazon's servers.
      env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
      stdio: 'pipe',
    });
    writeFileSync(join(unfinished, 'fonts.conf'), fontConfiguration(folder));
    // Unpacked by root, it still serves the tests of an ordinary user.
    for (const path of [unfinished, join(unfinished, 'chromium')]) chmodSync(path, 0o755);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another worker was faster: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
}

// The package's own configuration names folders that only exist on Amazon's servers: no text would be drawn.
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}
