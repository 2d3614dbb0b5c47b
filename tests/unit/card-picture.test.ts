import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { fillOutlines, fillRectangle, makeCanvas, type Canvas } from '../../src/integrations/card-canvas.ts';
import { readOutline } from '../../src/integrations/card-outline.ts';
import { writePng } from '../../src/integrations/card-png.ts';

function rowsOf({ width, pixels }: Canvas): string[] {
  return (
    Array.from(pixels)
      .join('')
      .match(new RegExp(`.{${width}}`, 'gu')) ?? []
  ).slice();
}

function filled(path: string, { width, height, y }: { width: number; height: number; y: number }): string[] {
  const canvas = makeCanvas(width, height);
  fillOutlines(canvas, [{ outline: readOutline(path), x: 0, y, scale: 1 }], [1, 2, 3, 4]);
  return rowsOf(canvas);
}

describe('fillOutlines', () => {
  it('covers a square in part where its edge runs through pixels', () => {
    const square = 'M1,1L3.5,1L3.5,3L1,3Z';
    expect(filled(square, { width: 5, height: 4, y: 4 })).toEqual(['00000', '04420', '04420', '00000']);
  });

  it('leaves a hole where an outline runs the other way', () => {
    const ring = 'M0,0L5,0L5,5L0,5ZM1,1L1,4L4,4L4,1Z';
    expect(filled(ring, { width: 5, height: 5, y: 5 })).toEqual([
      '44444',
      '40004',
      '40004',
      '40004',
      '44444',
    ]);
  });

  it('covers what two outlines cover once', () => {
    const twice = 'M0,0L2,0L2,2L0,2ZM1,0L3,0L3,2L1,2Z';
    expect(filled(twice, { width: 3, height: 2, y: 2 })).toEqual(['444', '444']);
  });

  it('covers half of what a diagonal cuts', () => {
    expect(filled('M0,0L4,0L4,4Z', { width: 4, height: 4, y: 4 })).toEqual(['0002', '0024', '0244', '2444']);
  });

  it('fills a circle of curves by its area', () => {
    const k = 22.09;
    const circle = `M80,40C80,${40 + k} ${40 + k},80 40,80C${40 - k},80 0,${40 + k} 0,40C0,${40 - k} ${40 - k},0 40,0C${40 + k},0 80,${40 - k} 80,40Z`;
    const cover = filled(circle, { width: 80, height: 80, y: 80 }).join('');
    const area = Array.from(cover, Number).reduce((sum, shade) => sum + shade / 4, 0);
    expect(Math.abs(area / (Math.PI * 40 ** 2) - 1)).toBeLessThan(0.01);
  });

  it('cuts off what lies above and below', () => {
    expect(filled('M0,-2L2,-2L2,9L0,9Z', { width: 2, height: 2, y: 4 })).toEqual(['44', '44']);
  });
});

describe('writePng', () => {
  it('writes what another program reads, in an odd width', async () => {
    const canvas = makeCanvas(3, 2);
    fillRectangle(canvas, { x: 2, y: 0, wide: 1, high: 2 }, 1);
    const png = await writePng(canvas, ['#fcfbf8', '#1d1c1a']);
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, info.channels]).toEqual([3, 2, 3]);
    const row = [252, 251, 248, 252, 251, 248, 29, 28, 26];
    expect([...data]).toEqual([...row, ...row]);
  });

  it('refuses more colours than four bits tell apart', async () => {
    await expect(
      writePng(
        makeCanvas(1, 1),
        Array.from({ length: 17 }, () => '#000000'),
      ),
    ).rejects.toThrow('17 colours');
  });
});
