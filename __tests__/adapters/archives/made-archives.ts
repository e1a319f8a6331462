import { deflateRawSync, gzipSync } from 'node:zlib';

/** What goes into an archive made for a test. */
export interface MadeFile {
  name: string;
  content: Uint8Array | string;
  /** ZIP only: kept as it is instead of deflated. */
  stored?: boolean;
  /** ZIP only: sizes, flags and method that the archive is to state, true or not. */
  says?: { size?: number; flags?: number; method?: number };
}

/** A ZIP archive (APPNOTE.TXT 6.3.10) with these files in this order. */
export function makeZip(files: readonly MadeFile[], before: Uint8Array = new Uint8Array(0)): Buffer {
  const locals: Buffer[] = [Buffer.from(before)];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored = false, says = {} } of files) {
    const plain = Buffer.from(content);
    const packed = stored ? plain : deflateRawSync(plain);
    const named = Buffer.from(name);
    const method = says.method ?? (stored ? 0 : 8);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(says.flags ?? 0, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(says.size ?? plain.length, 18);
    common.writeUInt16LE(named.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, named, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, named]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** A tar archive (POSIX ustar) with these files; a name over 100 bytes goes into a pax record or GNU's long name. */
export function makeTar(files: readonly MadeFile[], longNames: 'pax' | 'gnu' = 'pax'): Buffer {
  const blocks = files.flatMap(({ name, content }) => {
    const isLong = Buffer.byteLength(name) > 100;
    const long = longNames === 'pax' ? tarFile('pax', paxRecord('path', name), 'x') : tarFile('long', `${name}\0`, 'L');
    return [...(isLong ? [long] : []), tarFile(isLong ? 'cut' : name, content, '0')];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function paxRecord(key: string, value: string): string {
  const body = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(body) + 2;
  while (`${length}`.length + Buffer.byteLength(body) !== length) length = `${length}`.length + Buffer.byteLength(body);
  return `${length}${body}`;
}

function tarFile(name: string, content: Uint8Array | string, type: string): Buffer {
  const data = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}

export function makeGzip(content: Uint8Array | string): Buffer {
  return gzipSync(content);
}
