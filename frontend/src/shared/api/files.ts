import { language } from '../i18n/language';
import { app } from './app';

/** Why a file was not taken or not given, in the server's own words. */
export class FileRefused extends Error {}

/** Parameters of an address; what is absent is left out, a list is named once for each. */
export type FileParameters = Record<string, string | readonly string[] | boolean | null | undefined>;

function address(path: string, parameters: FileParameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined) continue;
    for (const one of Array.isArray(value) ? (value as string[]) : [String(value)]) query.append(name, one);
  }
  return `${location.origin}/files/${path}?${query.toString()}`;
}

interface Words {
  message?: string;
  errors?: { message: string }[];
}

async function request(url: string, options: RequestInit): Promise<Response> {
  const send = async (token: string | undefined) =>
    fetch(url, {
      ...options,
      headers: {
        'Accept-Language': language(),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
    });
  const { session } = app();
  let response = await send(await session.token());
  if (response.status === 401) response = await send((await session.renewed()).access_token);
  if (response.ok) return response;
  const words = (await response.json().catch(() => ({}))) as Words;
  const message = words.message ?? words.errors?.[0]?.message;
  throw message === undefined ? new Error(`${url}: ${response.status}`) : new FileRefused(message);
}

/** Saves a file that the server streams, such as a list as Excel, under the name that the server gives it. */
export async function saveFile(path: string, parameters: FileParameters = {}): Promise<void> {
  const response = await request(address(path, parameters), {});
  const disposition = response.headers.get('Content-Disposition') ?? '';
  const name = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name === undefined ? path : decodeURIComponent(name);
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** Sends a file as it is; answers with what the server made of it. */
export async function sendFile<A>(path: string, file: File, parameters: FileParameters = {}): Promise<A> {
  const response = await request(address(path, { name: file.name, ...parameters }), { method: 'POST', body: file });
  return (await response.json()) as A;
}
