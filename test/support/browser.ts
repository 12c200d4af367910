import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.ts';
import { findProgram, installWithApt, isRoot, reasonOf } from './programs.ts';

const programNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualFolders = ['/usr/bin', '/snap/bin', '/opt/google/chrome'];
const macPrograms = ['Google Chrome', 'Chromium'].map((name) => ({
  name,
  folder: `/Applications/${name}.app/Contents/MacOS`,
}));

const origins: { name: string; options(): Pick<LaunchOptions, 'executablePath' | 'env'> }[] = [
  { name: 'Chromium of this system', options: systemChromium },
  { name: 'npm package @sparticuz/chromium', options: packagedOptions },
  {
    name: 'apt-get install chromium',
    options: () => {
      installWithApt('chromium');
      return systemChromium();
    },
  },
];

/**
 * A headless Chromium without network of its own; whoever launches it closes it.
 * CHROMIUM_PATH names the program; without it the first that runs is taken: the system's, the one that npm
 * carries, one from apt. Throws one error with everything that was tried when none runs.
 */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return launchGiven(given);

  const tried: string[] = [];
  for (const origin of origins) {
    try {
      return await launch(origin.options());
    } catch (error) {
      tried.push(`- ${origin.name}: ${reasonOf(error)}`);
    }
  }
  throw new Error(
    `The tests need Chromium and none could be started. Tried:\n${tried.join('\n')}\n` +
      'Install chromium or google-chrome so that PATH finds it, or set CHROMIUM_PATH to its program.',
  );
}

/** The path of a Chromium of this system, for programs that start one themselves; throws where none can be had. */
export function installedChromium(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return given;
  try {
    return systemChromium().executablePath;
  } catch {
    installWithApt('chromium');
    return systemChromium().executablePath;
  }
}

async function launchGiven(executablePath: string): Promise<Browser> {
  try {
    return await launch({ executablePath });
  } catch (error) {
    throw new Error(
      `CHROMIUM_PATH is "${executablePath}", which does not start as a browser (${reasonOf(error)}). ` +
        'Correct the path, or unset the variable to let the tests find one.',
      { cause: error },
    );
  }
}

function launch(options: Pick<LaunchOptions, 'executablePath' | 'env'>): Promise<Browser> {
  return chromium.launch({
    ...options,
    headless: true,
    // Chromium refuses its sandbox to root; everybody else gets it.
    chromiumSandbox: !isRoot,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function systemChromium(): { executablePath: string } {
  const onMac = macPrograms.map(({ name, folder }) => findProgram([name], [folder]));
  const executablePath = [findProgram(programNames, usualFolders), ...onMac].find((path) => path !== null);
  if (executablePath === undefined) throw new Error(`none of ${programNames.join(', ')} in PATH`);
  return { executablePath };
}

function packagedOptions(): Pick<LaunchOptions, 'executablePath' | 'env'> {
  const { executablePath, env } = packagedChromium();
  return { executablePath, env: { ...process.env, ...env } };
}
