interface Store {
  block(call: string): Promise<void>;
  remove(call: string): Promise<void>;
}

/** A caller has a recording deleted. No reason is asked for, so that none can be recorded. */
export async function deleteOnRequest(call: string, stores: readonly Store[]): Promise<void> {
  await Promise.all(stores.map((store) => store.block(call)));
  await Promise.all(stores.map((store) => store.remove(call)));
}
