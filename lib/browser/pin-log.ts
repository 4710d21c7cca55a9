import { deleteDB, openDB } from 'idb';

const DATABASE = 'new-log';

/**
 * Makes Chromium begin a new log for what it stores of this extension, as it does where a database is taken away. It goes on at the end of
 * the log that it finds, even where a crash cut the last entry short, and at its next start takes what follows that for damage and
 * deletes every pin (google/leveldb#1287). A session that only reads adds to the log too. Firefox has another kind of storage.
 */
export async function beginLog(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  (await openDB(DATABASE)).close();
  await deleteDB(DATABASE);
}
