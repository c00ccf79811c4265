import { portalConfig } from '../app/config';
import { accessToken, endSession, renew } from '../auth/session';
import { currentLanguage } from '../i18n';
import { spokenLanguage } from '../i18n/languages';
import { problemOf, Unreachable } from './problem';

export interface UploadOptions {
  idempotencyKey: string;
  /** From 0 to 1, as far as the bytes have left. */
  onProgress?: (share: number) => void;
}

/** fetch cannot tell how much of a body has left, so an upload goes the older way. */
function send(path: string, form: FormData, token: string | undefined, options: UploadOptions) {
  return new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', portalConfig().apiUrl + path);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', spokenLanguage(currentLanguage()));
    request.setRequestHeader('Idempotency-Key', options.idempotencyKey);
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => options.onProgress?.(total > 0 ? loaded / total : 0);
    request.onload = () =>
      resolve(
        new Response(request.status === 204 ? null : request.responseText, {
          status: request.status,
          headers: { 'Content-Type': request.getResponseHeader('Content-Type') ?? '' },
        }),
      );
    request.onerror = () => reject(new Unreachable(request.statusText));
    request.send(form);
  });
}

/** Sends files with a progress that tells the truth. */
export async function upload<T>(path: string, form: FormData, options: UploadOptions): Promise<T> {
  let response = await send(path, form, await accessToken(), options);
  if (response.status === 401) {
    const token = await renew();
    if (token) response = await send(path, form, token, options);
    if (response.status === 401) endSession();
  }
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}
