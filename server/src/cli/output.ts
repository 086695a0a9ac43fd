import { once } from 'node:events';

/** Writes and waits where the reader is slower; a reader that has gone (`| head`) ends the program quietly. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

export function complain(message: string): void {
  process.stderr.write(`policywright: ${message}\n`);
}

export function endQuietlyWhenUnread(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
