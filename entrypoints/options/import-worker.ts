import { createImportJob, type ImportOrder } from '../../core/knowledge/create-import-job';
import { openStore } from '../../core/knowledge/open-store';

/** Away from the page's main thread, where a million records would hold up every click. */
const job = createImportJob({ openStore, tell: (news) => self.postMessage(news) });

self.addEventListener('message', ({ data }: MessageEvent<ImportOrder>) => {
  void job.obey(data);
});
