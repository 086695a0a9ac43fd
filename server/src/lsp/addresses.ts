/*
 * URIs as clients write them: the same file may come as `file:///c%3A/a b` and `file:///C:/a%20b`, so paths are compared
 * decoded. Only what settings need: the path below a folder, and the folders above a file.
 */

/** The path of a URI, decoded, without the slash in front; a drive of Windows in small letters, as clients write it either way. */
export function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][\w+.-]*:(\/\/[^/]*)?/i, '').replace(/[?#].*$/, '');
  return decode(path)
    .replace(/^\//, '')
    .replace(/^[A-Z](?=:(?:\/|$))/, drive => drive.toLowerCase());
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray per cent sign is one that nobody encoded.
    return path;
  }
}

/** The path of a document from a folder; undefined when it is not in it. */
export function pathFrom(folder: string, uri: string): string | undefined {
  const base = pathOf(folder).replace(/\/?$/, '/');
  const path = pathOf(uri);
  const scheme = (address: string) => address.slice(0, address.indexOf(':')).toLowerCase();
  if (scheme(folder) !== scheme(uri)) return undefined;
  if (base === '/') return path;
  return path.startsWith(base) ? path.slice(base.length) : undefined;
}

/** The folder of a file, without a slash at its end. */
export const parentOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
