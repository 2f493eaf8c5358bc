import { describe, expect, it, vi } from 'vitest';
import { createIndexHost } from '../../core/background/index-host';
import { importStarter } from '../../core/knowledge/import-starter';
import { StoreError } from '../../core/knowledge/store-error';
import { createDisk } from '../knowledge/fresh-store';
import { packText, sampleActor, sampleManifest } from '../knowledge/sample-pack';

type ImportStarter = Parameters<typeof createIndexHost>[0]['importStarter'];

const read = async () => new Blob([packText(sampleManifest(), [sampleActor('ada-north')])]);
const bringStarter: ImportStarter = (request) => importStarter({ ...request, read, version: '1.0.0' });

function createHost({ starter = bringStarter, open = createDisk().open } = {}) {
  const openStore = vi.fn(open);
  return { openStore, host: createIndexHost({ openStore, importStarter: starter, log: () => undefined }) };
}

describe('createIndexHost', () => {
  it('leaves the store of today open when one of yesterday is said to have failed', async () => {
    const { host, openStore } = createHost();
    const first = await host.store();
    host.forgetStore(first);
    const second = await host.store();
    host.forgetStore(first);
    expect([first.db.isOpen(), second.db.isOpen()]).toEqual([false, true]);
    expect(await host.store()).toBe(second);
    expect(openStore).toHaveBeenCalledTimes(2);
  });

  it('opens anew after an opening that failed, also when only the store was asked for', async () => {
    const open = vi.fn(createDisk().open).mockRejectedValueOnce(new StoreError('full'));
    const { host } = createHost({ open });
    await expect(host.store()).rejects.toThrow('disk is full');
    expect((await host.store()).db.isOpen()).toBe(true);
  });

  it('leaves a load alone that has looked at the starter pack already', async () => {
    const { host } = createHost();
    const load = host.ready();
    const check = host.checkStarter();
    expect(host.ready()).toBe(load);
    await check;
    expect(host.ready()).toBe(load);
  });

  it('does not stay with an index that was loaded while the starter pack came in', async () => {
    let letIn: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    const starter: ImportStarter = async (request) => {
      if (!request.again) return false;
      await gate;
      return bringStarter(request);
    };
    const { host } = createHost({ starter });
    expect((await host.ready()).index).toBeNull();
    const check = host.checkStarter();
    await vi.waitFor(async () => expect(await Promise.race([host.ready(), 'waiting'])).toBe('waiting'));
    host.forgetIndex();
    expect((await host.ready()).index).toBeNull();
    letIn();
    await check;
    expect((await host.ready()).index).not.toBeNull();
  });
});
