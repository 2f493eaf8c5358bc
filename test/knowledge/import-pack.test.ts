import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { createRecordReader } from '../../core/knowledge/create-record-reader';
import { importPack } from '../../core/knowledge/import-pack';
import { listPacks } from '../../core/knowledge/list-packs';
import { loadIndex } from '../../core/knowledge/load-index';
import type { Store } from '../../core/knowledge/open-store';
import { removePack } from '../../core/knowledge/remove-pack';
import { LIMITS } from '../../core/model/limits';
import type { PackRecord } from '../../core/model/pack';
import { createDisk, createIdsCompiler, layerIds, openIds } from './fresh-store';
import { packText, sampleActor, sampleEvent, sampleManifest } from './sample-pack';

const ada = sampleActor('ada-north');
const bert = sampleActor('bert-south');
const vote = sampleEvent('vote-2020', '2020-05');
const text = packText(sampleManifest({ counts: { actors: 2, events: 1 } }), [ada, vote, bert]);

function importText(store: Store, source: string | Uint8Array<ArrayBuffer>) {
  return importPack({ store, source: new Blob([source]), createCompiler: createIdsCompiler });
}

const fail = (): never => {
  throw new Error('no index today');
};

async function readAll(store: Store): Promise<PackRecord[]> {
  return (await store.blocks.toArray()).flatMap(({ records }) => records);
}

async function inUse(store: Store) {
  const loaded = await loadIndex({ store, open: openIds, layer: layerIds, createCompiler: createIdsCompiler });
  return {
    packs: (await listPacks(store)).map(({ id, version }) => `${id} ${version}`),
    ids: loaded?.index ?? null,
    rows: [await store.packs.count(), (await readAll(store)).length, await store.packIndexes.count()],
  };
}

describe('importPack', () => {
  it.each([
    ['plain text', text],
    ['text with Windows line ends, a blank line and no last line end', text.replaceAll('\n', '\r\n\r\n').trimEnd()],
    ['text with a byte order mark', `\uFEFF${text}`],
    ['gzip', new Uint8Array(gzipSync(text))],
  ])('imports %s', async (_, source) => {
    const store = await createDisk().open();
    const report = await importText(store, source);
    expect(report).toMatchObject({ outcome: 'imported', skipped: 0, pack: { id: 'sample', actors: 2, events: 1 } });
    expect(await inUse(store)).toEqual({
      packs: ['sample 1'],
      ids: ['ada-north', 'bert-south', 'vote-2020'],
      rows: [1, 3, 1],
    });
  });

  it('imports bytes, however many', async () => {
    const store = await createDisk().open();
    const many = Array.from({ length: 1_000 }, (_, index) => sampleActor(`actor-${index}`));
    const source = new TextEncoder().encode(packText(sampleManifest(), many));
    expect(source.byteLength).toBeGreaterThan(2 * 65_536);
    expect(await importPack({ store, source, createCompiler: createIdsCompiler })).toMatchObject({
      pack: { actors: 1_000 },
    });
  });

  it('takes text in chunks that cut lines anywhere, and counts lines of unknown types', async () => {
    const store = await createDisk().open();
    async function* chunks() {
      const whole = `${text}{"type":"quote"}\n`;
      for (let at = 0; at < whole.length; at += 7) yield whole.slice(at, at + 7);
    }
    const report = await importPack({ store, source: chunks(), createCompiler: createIdsCompiler });
    expect(report).toMatchObject({ outcome: 'imported', skipped: 1 });
  });

  it('makes the same index from the file, in whatever order, as from the store', async () => {
    const store = await createDisk().open();
    await importText(store, packText(sampleManifest(), [bert, vote, sampleActor('b-2'), sampleActor('b'), ada]));
    const { ids } = await inUse(store);
    await store.packIndexes.clear();
    expect((await inUse(store)).ids).toEqual(ids);
    expect(ids).toEqual(['ada-north', 'b', 'b-2', 'bert-south', 'vote-2020']);
  });

  it('writes in batches and says how far it is', async () => {
    const store = await createDisk().open();
    const many = Array.from({ length: LIMITS.importBatch * 2 + 5 }, (_, index) => sampleActor(`actor-${index}`));
    const progress: number[] = [];
    const report = await importPack({
      store,
      source: new Blob([packText(sampleManifest(), many)]),
      createCompiler: createIdsCompiler,
      onProgress: ({ step, records }) => step === 'reading' && progress.push(records),
    });
    expect(report).toMatchObject({ outcome: 'imported', pack: { actors: 2005 } });
    expect(progress).toEqual([1000, 2000, 2005]);
    expect((await inUse(store)).ids).toHaveLength(2005);
  });

  const line = (record: unknown) => JSON.stringify(record);
  const manifest = line(sampleManifest());
  const badLink = line({ ...ada, links: { wikipedia: 'http://w.example/' } });
  it.each<[way: string, source: string | Uint8Array<ArrayBuffer>, reason: RegExp, faults: (string | RegExp)[]]>([
    ['is empty', '', /is empty/, []],
    ['is not JSON at all', 'hello\nworld\n', /not a Backstory pack/, ['line 1: this is not JSON']],
    ['has no manifest', `${line(ada)}\n`, /not a Backstory pack/, []],
    [
      'has another format',
      `${manifest.replace('pack/1', 'pack/2')}\n`,
      /“backstory-pack\/2”.*reads “backstory-pack\/1”/,
      [],
    ],
    [
      'has a broken manifest',
      `${line({ ...sampleManifest(), asOf: 'May' })}\n`,
      /not a Backstory pack/,
      [/^line 1: asOf is "May"/],
    ],
    [
      'has a bad line',
      `${manifest}\n${line(ada)}\n{oops\n${line(bert)}\n`,
      /has a fault/,
      ['line 3: this is not JSON'],
    ],
    [
      'has two bad lines',
      `${manifest}\n{oops\n${badLink}\n`,
      /2 faults/,
      ['line 2: this is not JSON', /^line 3: links\.wikipedia/],
    ],
    ['ends in the middle of a line', text.slice(0, -20), /cut short: its last line/, ['line 4: this is not JSON']],
    [
      'ends between two lines',
      text.split('\n').slice(0, 3).join('\n'),
      /cut short.*promises 2 actors and 1 events, it holds 1 actors/,
      [],
    ],
    [
      'has an id twice',
      `${manifest}\n${line(ada)}\n${line(sampleEvent(ada.id, '2020'))}\n`,
      /has a fault/,
      ['line 3: id "ada-north" was used in a line above'],
    ],
    ['has a second manifest', `${manifest}\n${manifest}\n`, /has a fault/, [/^line 2: a second manifest/]],
    [
      'has a huge line',
      `${manifest}\n"${'x'.repeat(LIMITS.packLineLength)}"\n`,
      /has a fault/,
      [/^line 2: the line has 100002 characters/],
    ],
    ['is cut gzip', new Uint8Array(gzipSync(text)).slice(0, -30), /gzip file is cut short/, []],
    ['is not UTF-8', new Uint8Array([0xff, 0xfe, 0x41]), /not text in UTF-8/, []],
  ])('refuses a pack that %s, and keeps the old one', async (_, source, reason, faults) => {
    const store = await createDisk().open();
    await importText(store, packText(sampleManifest({ version: 'old' }), [ada]));
    const report = await importText(store, source);
    expect(report).toEqual({
      outcome: 'refused',
      reason: expect.stringMatching(reason),
      faults: faults.map((fault) => (typeof fault === 'string' ? fault : expect.stringMatching(fault))),
    });
    expect(await inUse(store)).toEqual({ packs: ['sample old'], ids: ['ada-north'], rows: [1, 1, 1] });
  });

  it('stops at so many faults as a person reads', async () => {
    const store = await createDisk().open();
    const report = await importText(store, `${manifest}\n${'{oops\n'.repeat(LIMITS.reportedFaults * 2)}`);
    expect(report).toMatchObject({ outcome: 'refused', reason: expect.stringMatching(/20 faults or more/) });
    expect(report).toHaveProperty('faults.length', LIMITS.reportedFaults);
  });

  it('stops reading in a file without line ends', async () => {
    const store = await createDisk().open();
    let chunks = 0;
    async function* endless() {
      yield `${manifest}\n`;
      for (;;) {
        chunks++;
        yield 'x'.repeat(10_000);
      }
    }
    const report = await importPack({ store, source: endless(), createCompiler: createIdsCompiler });
    expect(report).toMatchObject({ outcome: 'refused', faults: [expect.stringMatching(/^line 2: the line has/)] });
    expect(chunks).toBeLessThan(15);
  });

  it.each(['1', '2'])('replaces a pack by its version %s', async (version) => {
    const store = await createDisk().open();
    await importText(store, text);
    await importText(store, packText(sampleManifest({ id: 'other' }), [sampleActor('cleo-east')]));
    await importText(store, packText(sampleManifest({ version }), [ada]));
    expect(await inUse(store)).toEqual({
      packs: [`sample ${version}`, 'other 1'],
      ids: ['ada-north', 'cleo-east'],
      rows: [2, 2, 2],
    });
  });

  it('keeps the old version when the new one cannot be compiled', async () => {
    const store = await createDisk().open();
    await importText(store, text);
    const source = new Blob([packText(sampleManifest({ version: '2' }), [ada])]);
    await expect(importPack({ store, source, createCompiler: fail })).rejects.toThrow('no index today');
    expect(await inUse(store)).toMatchObject({ packs: ['sample 1'], rows: [1, 3, 1] });
  });

  const large: PackRecord[] = Array.from({ length: LIMITS.importBatch * 3 }, (_, index) =>
    sampleActor(`actor-${index}`),
  );

  it('undoes an import that is cancelled', async () => {
    const store = await createDisk().open();
    await importText(store, text);
    const cancel = new AbortController();
    const source = new Blob([packText(sampleManifest({ version: '2' }), large)]);
    const running = importPack({
      store,
      source,
      createCompiler: createIdsCompiler,
      signal: cancel.signal,
      onProgress: ({ records }) => records >= LIMITS.importBatch && cancel.abort(),
    });
    await expect(running).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(await inUse(store)).toMatchObject({ packs: ['sample 1'], rows: [1, 3, 1] });
  });

  it('survives a crash in the middle: the old version stands, the next import tidies up', async () => {
    const disk = createDisk();
    // The rows that could not be deleted are told to the console.
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const crashing = await disk.open();
    await importText(crashing, text);
    const source = new Blob([packText(sampleManifest({ version: '2' }), large)]);
    const crash = importPack({
      store: crashing,
      source,
      createCompiler: createIdsCompiler,
      onProgress: ({ records }) => {
        if (records >= LIMITS.importBatch) crashing.db.close();
      },
    });
    await expect(crash).rejects.toThrow(expect.objectContaining({ name: 'StoreError' }));
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
    const store = await disk.open();
    expect(await inUse(store)).toEqual({
      packs: ['sample 1'],
      ids: ['ada-north', 'bert-south', 'vote-2020'],
      rows: [2, 1003, 1],
    });
    await importText(store, packText(sampleManifest({ version: '3' }), [ada]));
    expect(await inUse(store)).toMatchObject({ packs: ['sample 3'], rows: [1, 1, 1] });
  });
});

describe('removePack', () => {
  it('takes the records out of the index and the store', async () => {
    const store = await createDisk().open();
    await importText(store, text);
    await importText(store, packText(sampleManifest({ id: 'other' }), [sampleActor('cleo-east')]));
    await removePack({ store, id: 'sample' });
    expect(await inUse(store)).toEqual({ packs: ['other 1'], ids: ['cleo-east'], rows: [1, 1, 1] });
    await removePack({ store, id: 'other' });
    expect(await inUse(store)).toEqual({ packs: [], ids: null, rows: [0, 0, 0] });
  });

  it('says that it is out of use before its rows go, and leaves those of a pack that lie between them', async () => {
    const store = await createDisk().open();
    const many = (name: string) => Array.from({ length: 3 }, (_, number) => sampleActor(`${name}-${number}`));
    await importText(store, packText(sampleManifest(), many('north')));
    await importText(store, packText(sampleManifest({ id: 'other' }), many('south')));
    const [mine, others] = await store.packs.toCollection().primaryKeys();
    const [block] = await store.blocks
      .where('pack')
      .equals(mine ?? 0)
      .toArray();
    // As after an import that was cut short, went on when another was over, and so wrote behind that one's rows.
    await store.blocks.add({ pack: mine ?? 0, ids: block?.ids ?? [], pointsTo: [], records: block?.records ?? [] });
    const seen: unknown[] = [];
    await removePack({ store, id: 'sample', onUnused: async () => void seen.push(await inUse(store)) });
    expect(seen).toEqual([{ packs: ['other 1'], ids: ['south-0', 'south-1', 'south-2'], rows: [2, 9, 2] }]);
    expect(await store.blocks.toCollection().primaryKeys()).toEqual(
      await store.blocks
        .where('pack')
        .equals(others ?? 0)
        .primaryKeys(),
    );
    expect(await readAll(store)).toHaveLength(3);
  });
});

describe('loadIndex', () => {
  it.each(['damaged', 'missing'])('compiles a %s index anew from the records, and saves it', async (way) => {
    const store = await createDisk().open();
    await importText(store, text);
    if (way === 'missing') await store.packIndexes.clear();
    else await store.packIndexes.toCollection().modify({ blob: new Blob(['{"half an ind']) });
    const first = await loadIndex({ store, open: openIds, layer: layerIds, createCompiler: createIdsCompiler });
    expect(first).toEqual({ index: ['ada-north', 'bert-south', 'vote-2020'], rebuiltBecause: expect.any(Error) });
    const second = await loadIndex({ store, open: openIds, layer: layerIds, createCompiler: fail });
    expect(second).toEqual({ index: ['ada-north', 'bert-south', 'vote-2020'], rebuiltBecause: null });
  });
});

describe('createRecordReader', () => {
  it('lets the later pack speak, and finds the ways between records', async () => {
    const store = await createDisk().open();
    const next = sampleEvent('vote-2024', '2024', { follows: ['vote-2020'], partOf: 'votes' });
    const holder = sampleActor('dora-west', {
      roles: [{ title: { en: 'Head' }, of: 'norland', from: null, to: null }],
    });
    await importText(store, packText(sampleManifest(), [ada, vote, next, holder]));
    const later = { ...next, label: { en: 'Renamed' } };
    await importText(store, packText(sampleManifest({ id: 'other' }), [later]));
    const records = await createRecordReader(store);
    expect((await records.findRecord('ada-north'))?.pack.id).toBe('sample');
    expect(await records.findRecord('nobody')).toBeNull();
    expect(await records.findFollowers('vote-2020')).toEqual([later]);
    expect(await records.findMembers('votes')).toEqual([later]);
    expect(await records.findOfficeHolders('norland')).toEqual([holder]);
  });

  it('drops a way that the later pack no longer knows', async () => {
    const store = await createDisk().open();
    await importText(
      store,
      packText(sampleManifest(), [vote, sampleEvent('vote-2024', '2024', { follows: ['vote-2020'] })]),
    );
    await importText(store, packText(sampleManifest({ id: 'other' }), [sampleEvent('vote-2024', '2024')]));
    expect(await (await createRecordReader(store)).findFollowers('vote-2020')).toEqual([]);
  });
});
