import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FolderBusy, lockFolder } from '../../gateway/hub/folder-lock.ts';
import { aFolder, removeFolder } from '../support/running-hub.ts';

const folders: string[] = [];
const newFolder = async () => {
  const folder = await aFolder();
  folders.push(folder);
  return folder;
};
afterAll(() => Promise.all(folders.map(removeFolder)));

test('a folder that a running process has is refused with the process it belongs to', async () => {
  const folder = await newFolder();
  const unlock = await lockFolder(folder);

  await expect(lockFolder(folder)).rejects.toThrow(new RegExp(`em uso pelo processo ${process.pid}`));
  await unlock();
  const again = await lockFolder(folder);
  await again();
  expect(await readdir(folder)).toEqual([]);
});

test('the lock of a process that was killed is taken over', async () => {
  const folder = await newFolder();
  const child = spawn(process.execPath, ['--eval', '']);
  await once(child, 'exit');
  await writeFile(join(folder, 'hub.lock'), `${child.pid} 12345`);

  const unlock = await lockFolder(folder);
  await unlock();
  expect(await readdir(folder)).toEqual([]);
});

test('a lock whose number now belongs to another process is taken over', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'hub.lock'), `${process.ppid} 1`);

  const unlock = await lockFolder(folder);
  expect(await readFile(join(folder, 'hub.lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  await unlock();
});

test('of many that want a folder at once exactly one gets it', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'hub.lock'), '999999999 1');

  const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
  const got = attempts.filter(({ status }) => status === 'fulfilled');
  const refused = attempts.flatMap((attempt) =>
    attempt.status === 'rejected' ? [attempt.reason as unknown] : [],
  );

  expect(got).toHaveLength(1);
  expect(refused.every((reason) => reason instanceof FolderBusy)).toBe(true);
});
