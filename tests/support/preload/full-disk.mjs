// Preloaded into a process, it makes a disk that is full after QUOTA_BYTES: Node's writes fail from then on.
import { createRequire, syncBuiltinESMExports } from 'node:module';

const fs = createRequire(import.meta.url)('node:fs');
let left = Number(process.env.QUOTA_BYTES);

function spend(data) {
  left -= typeof data === 'string' ? Buffer.byteLength(data) : (data?.byteLength ?? 0);
  if (left >= 0) return;
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
}

const { writeFileSync, promises } = fs;
const { writeFile } = promises;
fs.writeFileSync = (file, data, ...rest) => {
  spend(data);
  writeFileSync(file, data, ...rest);
};
promises.writeFile = async (file, data, ...rest) => {
  spend(data);
  await writeFile(file, data, ...rest);
};
syncBuiltinESMExports();
