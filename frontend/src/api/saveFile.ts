import { api } from './client';

/** Fetches a file with the token in the header and hands it to the browser to keep. */
export async function saveFile(path: string, fallbackName: string): Promise<void> {
  const { blob, name } = await api.file(path);
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name === 'datei' ? fallbackName : name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
