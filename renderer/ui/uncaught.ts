// What nobody caught: errors of event handlers and rejected promises.

/** Calls the listener for each, until the returned function is called. */
export function onUncaught(listener: (error: Error) => void): () => void {
  const asError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));
  const onError = (event: ErrorEvent) => listener(asError(event.error ?? event.message));
  const onRejection = (event: PromiseRejectionEvent) => listener(asError(event.reason));
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}
