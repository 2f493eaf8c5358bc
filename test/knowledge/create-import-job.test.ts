import { expect, it, vi } from 'vitest';
import { createImportJob, type ImportNews } from '../../core/knowledge/create-import-job';
import { listPacks } from '../../core/knowledge/list-packs';
import { LIMITS } from '../../core/model/limits';
import { createDisk } from './fresh-store';
import { packText, sampleActor, sampleEvent, sampleManifest } from './sample-pack';

const BATCH = LIMITS.importBatch;
const many = [
  ...Array.from({ length: BATCH * 2 + 5 }, (_, index) => sampleActor(`actor-${index}`)),
  sampleEvent('vote-2020', '2020-05'),
];
const file = new File([packText(sampleManifest(), many)], 'many.ndjson');

function createJob(open: ReturnType<typeof createDisk>['open'], hear: (news: ImportNews) => void = () => undefined) {
  const heard: ImportNews[] = [];
  const job = createImportJob({
    openStore: open,
    tell: (news) => {
      heard.push(news);
      hear(news);
    },
  });
  const steps = () => heard.flatMap((news) => (news.kind === 'running' ? news.records : []));
  return { job, heard, steps, last: () => heard.at(-1) };
}

async function rowsOf(open: ReturnType<typeof createDisk>['open']) {
  const store = await open();
  const ids = (await store.blocks.toArray()).flatMap((block) => block.ids);
  const rows = { ids: ids.length, distinct: new Set(ids).size, packs: await store.packs.count() };
  return { ...rows, pending: await store.imports.count(), inUse: (await listPacks(store)).length };
}

it('imports a file, says how far it is, and leaves no copy', async () => {
  const { open } = createDisk();
  const { job, steps, last } = createJob(open);
  await job.obey({ kind: 'import', file });
  expect(steps()).toEqual([BATCH, BATCH * 2, many.length, many.length]);
  expect(last()).toMatchObject({ kind: 'report', file: 'many.ndjson', report: { outcome: 'imported' } });
  expect(await rowsOf(open)).toEqual({ ids: many.length, distinct: many.length, packs: 1, pending: 0, inUse: 1 });
});

it('goes on where a page that went away left off', async () => {
  const { open } = createDisk();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const opened: Awaited<ReturnType<typeof open>>[] = [];
  const goingAway = createJob(
    async () => {
      const store = await open();
      opened.push(store);
      return store;
    },
    (news) => news.kind === 'running' && news.records >= BATCH && opened[0]?.db.close(),
  );
  await goingAway.job.obey({ kind: 'import', file });
  const left = await rowsOf(open);
  expect(left).toMatchObject({ packs: 1, pending: 1, inUse: 0 });
  expect(left.ids).toBeGreaterThanOrEqual(BATCH);
  const next = createJob(open);
  await next.job.obey({ kind: 'resume' });
  expect(next.last()).toMatchObject({
    kind: 'report',
    report: { outcome: 'imported', pack: { actors: many.length - 1, events: 1 } },
  });
  // What was written is not written again: the first it tells of is what came after.
  expect(next.steps()[0]).toBeGreaterThan(left.ids);
  expect(await rowsOf(open)).toEqual({ ids: many.length, distinct: many.length, packs: 1, pending: 0, inUse: 1 });
  vi.restoreAllMocks();
});

it('has nothing to resume after an import that was cancelled or refused', async () => {
  const { open } = createDisk();
  const { job, heard, last } = createJob(open, (news) => {
    if (news.kind === 'running' && news.records >= BATCH) void job.obey({ kind: 'cancel' });
  });
  await job.obey({ kind: 'import', file });
  expect(last()).toEqual({ kind: 'cancelled', file: 'many.ndjson' });
  await job.obey({ kind: 'import', file: new File(['{oops'], 'broken.ndjson') });
  expect(last()).toMatchObject({ kind: 'report', report: { outcome: 'refused' } });
  const told = heard.length;
  await job.obey({ kind: 'resume' });
  expect(heard.length).toBe(told);
  expect(await rowsOf(open)).toEqual({ ids: 0, distinct: 0, packs: 0, pending: 0, inUse: 0 });
});

it('says in words what kept it from the store', async () => {
  const { job, heard } = createJob(() => Promise.reject(new Error('no room today')));
  await job.obey({ kind: 'import', file });
  expect(heard).toEqual([{ kind: 'failed', file: 'many.ndjson', words: 'no room today' }]);
});

it('says nothing of an import that another page is at, and does it only once', async () => {
  const { open } = createDisk();
  const one = createJob(open);
  const importing = one.job.obey({ kind: 'import', file });
  await vi.waitFor(async () => expect((await rowsOf(open)).pending).toBe(1));
  const other = createJob(open);
  await Promise.all([importing, other.job.obey({ kind: 'resume' })]);
  expect(one.last()).toMatchObject({ kind: 'report', report: { outcome: 'imported' } });
  expect(other.heard).toEqual([]);
  expect(await rowsOf(open)).toEqual({ ids: many.length, distinct: many.length, packs: 1, pending: 0, inUse: 1 });
});
