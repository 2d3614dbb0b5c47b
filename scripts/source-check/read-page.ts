/**
 * Reads at most `limit` bytes of a page as text, in the character set that its header or its beginning names, else in
 * UTF-8. Gives an empty text for what is not HTML. What is not read is not fetched.
 */
export async function readPage(response: Response, limit: number): Promise<string> {
  const type = response.headers.get('content-type') ?? '';
  if (!isHtml(type) || response.body === null) {
    await response.body?.cancel();
    return '';
  }
  const bytes = await readBytes(response.body, limit);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const name = /charset=["']?([\w-]+)/iu.exec(type)?.[1] ?? /charset=["']?([\w-]+)/iu.exec(head)?.[1];
  return decoderFor(name).decode(bytes);
}

/** Says whether a `Content-Type` is one of HTML; a server that names none may send HTML. */
export function isHtml(type: string): boolean {
  return type === '' || /html/iu.test(type);
}

async function readBytes(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return new Uint8Array(Buffer.concat(chunks)).subarray(0, limit);
}

function decoderFor(name = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    // A character set that nobody knows: letters of ASCII can still be read.
    return new TextDecoder();
  }
}
