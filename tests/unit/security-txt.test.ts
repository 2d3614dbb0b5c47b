import { describe, expect, test } from 'vitest';
import { writeSecurityTxt } from '../../src/lib/security-txt.ts';

const CONTACT = {
  page: 'https://site.example/en/about/',
  file: 'https://site.example/.well-known/security.txt',
  languages: ['en', 'fr', 'zh-Hans', 'ko'],
};

describe('security.txt', () => {
  test('has the fields of RFC 9116', () => {
    expect(writeSecurityTxt({ ...CONTACT, changed: '2026-11-20' })).toBe(
      `Contact: https://site.example/en/about/
Expires: 2027-11-20T00:00:00.000Z
Preferred-Languages: en, fr, zh-Hans, ko
Canonical: https://site.example/.well-known/security.txt
Policy: https://site.example/en/about/
`,
    );
  });

  test('expires on 1 March when the content changed on 29 February', () => {
    expect(writeSecurityTxt({ ...CONTACT, changed: '2028-02-29' })).toContain('Expires: 2029-03-01T');
  });
});
