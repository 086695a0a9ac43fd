import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

type Phase = 'new' | 'running' | 'shut down';

/** Refuses requests out of order and requests without what they need, with the errors LSP has for them. */
export class Guard {
  phase: Phase = 'new';

  /** Wraps the handler of a request; `needs` names parameters by path ("textDocument.uri"). */
  request<P, R>(needs: readonly string[], handle: (params: P, stop: () => boolean) => R | Promise<R>) {
    return async (
      params: P,
      token?: { readonly isCancellationRequested: boolean },
    ): Promise<R | ResponseError<never>> => {
      const refusal = this.#refusal() ?? lacking(params, needs);
      if (refusal) return refusal;
      const answer = await handle(params, () => token?.isCancellationRequested === true);
      if (token?.isCancellationRequested)
        return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
      return answer;
    };
  }

  #refusal(): ResponseError<never> | undefined {
    if (this.phase === 'new')
      return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
    if (this.phase === 'shut down') return new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
    return undefined;
  }
}

function lacking(params: unknown, needs: readonly string[]): ResponseError<never> | undefined {
  const missing = needs.find(path => !isThere(path, valueAt(params, path)));
  return missing === undefined
    ? undefined
    : new ResponseError(ErrorCodes.InvalidParams, `The request lacks “${missing}”.`);
}

function valueAt(value: unknown, path: string): unknown {
  let at = value;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

const isThere = (path: string, value: unknown): boolean =>
  /(line|character)$/.test(path)
    ? Number.isInteger(value) && (value as number) >= 0
    : /(uri|command)$/.test(path)
      ? typeof value === 'string'
      : Array.isArray(value);
