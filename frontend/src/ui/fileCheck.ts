const LARGEST = 20 * 1024 * 1024;

const BEGINNINGS = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];

export const ACCEPTED = 'application/pdf,image/jpeg,image/png';

/** The key of what is wrong with a file, seen by its size and content; the API looks again, and deeper. */
export async function fileFault(file: File): Promise<string | undefined> {
  if (file.size > LARGEST) return 'errors.fileTooLarge';
  const bytes = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  const known = BEGINNINGS.some((beginning) => beginning.every((byte, place) => bytes[place] === byte));
  return known ? undefined : 'errors.fileType';
}
