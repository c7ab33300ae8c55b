/** What a device keeps in IndexedDB: copies of what the server has, and what it does not have yet. */
export type DeviceArea = "snapshots" | "unsent";

const DATABASE = "xeploai-device";
const AREAS: readonly DeviceArea[] = ["snapshots", "unsent"];

/** The value kept under the key; null when there is none. */
export async function readDevice<T>(area: DeviceArea, key: string): Promise<T | null> {
  const database = await open();
  try {
    const found = await settled<T | undefined>(database.transaction(area).objectStore(area).get(key));
    return found ?? null;
  } finally {
    database.close();
  }
}

/** Resolves once the value is safely on the device. */
export async function writeDevice(area: DeviceArea, key: string, value: unknown): Promise<void> {
  const database = await open();
  try {
    const transaction = database.transaction(area, "readwrite", { durability: "strict" });
    transaction.objectStore(area).put(value, key);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Forgets the copies, on sign-out. What no server has yet stays under its account's key until that account sends it. */
export async function forgetSnapshots(): Promise<void> {
  const database = await open().catch(() => null);
  if (!database) return;
  const transaction = database.transaction("snapshots", "readwrite");
  transaction.objectStore("snapshots").clear();
  transaction.oncomplete = () => database.close();
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    for (const area of AREAS) request.result.createObjectStore(area);
  };
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
