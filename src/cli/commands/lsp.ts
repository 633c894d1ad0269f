/** `lia lsp`: hands the process over to the language server, which ends it when the editor says so. */
export async function lsp(): Promise<void> {
  const ways = /^--(stdio|socket|pipe|node-ipc)/;
  if (!process.argv.some((argument) => ways.test(argument))) process.argv.push('--stdio');
  await import('../../server/main-node');
}
