import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteSource, decode, type ByteSource } from '../../../src/ingest/decode.ts';
import { knownWords } from '../../../src/ingest/encodings/known-words.ts';
import { CONTEXT } from '../context.ts';
import { ENCODERS } from './encoders.ts';

const KNOWN = knownWords(CONTEXT);
const ENCODING_NAMES = Object.keys(ENCODERS);
const TABLE = `Biểu số II.06a/VPCP/KSTT
Đơn vị báo cáo: Xã Đông Cuông
STT;Lĩnh vực;Tiếp nhận;Trước hạn;Quá hạn
1;Hộ tịch;12;10;2
2;Chứng thực;1.695;1.654;41
Người lập biểu
`;

const decoded = (source: ByteSource): { encoding: string; text: string } => {
  const result = decode(source, () => KNOWN);
  return 'reason' in result
    ? { encoding: result.reason, text: '' }
    : { encoding: result.encoding, text: [...result.text()].join('') };
};

const decodedBytes = (bytes: Uint8Array): { encoding: string; text: string } =>
  decoded(byteSource(bytes));

const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.split(' '), (byte) => Number.parseInt(byte, 16));

describe('the samples of the reference read as what they say', () => {
  /** Bytes in windows-1258 and TCVN3, from the reference on the domain. */
  const SAMPLES = [
    ['Đông Cuông', 'd0 f4 6e 67 20 43 75 f4 6e 67', 'a7 ab 6e 67 20 43 75 ab 6e 67'],
    ['Nam Cường', '4e 61 6d 20 43 fd f5 cc 6e 67', '4e 61 6d 20 43 ad ea 6e 67'],
    ['Thọ Xuân', '54 68 6f f2 20 58 75 e2 6e', '54 68 e4 20 58 75 a9 6e'],
    ['Tà Năng', '54 e0 20 4e e3 6e 67', '54 b5 20 4e a8 6e 67'],
    ['Hộ tịch', '48 f4 f2 20 74 69 f2 63 68', '48 e9 20 74 de 63 68'],
    ['Chứng thực', '43 68 fd ec 6e 67 20 74 68 fd f2 63', '43 68 f8 6e 67 20 74 68 f9 63'],
    ['Đất đai', 'd0 e2 ec 74 20 f0 61 69', 'a7 ca 74 20 ae 61 69'],
    ['Trước hạn', '54 72 fd f5 ec 63 20 68 61 f2 6e', '54 72 ad ed 63 20 68 b9 6e'],
  ] as const;
  const all = (column: 1 | 2): Uint8Array =>
    hex(SAMPLES.map((sample) => sample[column]).join(' 0a '));
  const texts = SAMPLES.map(([text]) => text).join('\n');

  test('in windows-1258, whose marks stand after their letters, as NFC', () => {
    expect(decodedBytes(all(1))).toEqual({ encoding: 'windows-1258', text: texts });
  });

  test('in TCVN3, where "ư" is the byte of a soft hyphen', () => {
    expect(decodedBytes(all(2))).toEqual({ encoding: 'tcvn3', text: texts });
  });

  test.each(SAMPLES)('%s alone, in either, is never read as anything else', (text, ...bytes) => {
    for (const each of bytes) expect([text, '']).toContain(decodedBytes(hex(each)).text);
  });

  test('"Há»™ tá»‹ch" was UTF-8 read as windows-1252', () => {
    const text = 'LÄ©nh vá»±c;Há»™ tá»‹ch';
    expect(decodedBytes(new TextEncoder().encode(text))).toEqual({
      encoding: 'utf-8-as-windows-1252',
      text: 'Lĩnh vực;Hộ tịch',
    });
  });

  test('the phrase that every document of the State begins with, in TCVN3', () => {
    const bytes = Uint8Array.from('Céng hoµ x· héi chñ nghÜa ViÖt Nam', (c) => c.charCodeAt(0));
    expect(decodedBytes(bytes).text).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam');
  });
});

test.each(ENCODING_NAMES)('a table in %s is read as it was written', (name) => {
  const [encoding, encode] = ENCODERS[name]!;
  expect(decodedBytes(encode(TABLE))).toEqual({ encoding, text: TABLE });
});

test('every letter of Vietnamese is read from VNI and from TCVN3, as an independent library writes them', () => {
  const letters = Array.from('ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ');
  // A table around them tells the encoding.
  const text = `${TABLE}${letters.join(' ')}\n`;
  for (const name of ['VNI', 'TCVN3'])
    expect(decodedBytes(ENCODERS[name]![1](text)).text).toBe(text);
});

test('capitals of VNI are read as capitals', () => {
  const text = TABLE.toUpperCase();
  expect(decodedBytes(ENCODERS['VNI']![1](text)).text).toBe(text);
});

test('text in any encoding, cut into pieces anywhere, is the same', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ENCODING_NAMES),
      fc.integer({ min: 1, max: 40 }),
      (name, size) => {
        const [, encode] = ENCODERS[name]!;
        const bytes = encode(TABLE.replaceAll('\n', '\r\n'));
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect(decoded({ size: bytes.length, chunks: () => pieces }).text).toBe(TABLE);
      },
    ),
    { numRuns: 150 },
  );
});

describe('words of headings, fields and units are read as written, or refused', () => {
  const words = fc.constantFrom(...KNOWN);
  const texts = (minLength: number): fc.Arbitrary<string> =>
    fc.uniqueArray(words, { minLength, maxLength: 40 }).map((list) => list.join(' '));
  // "bú" in TCVN3, saved as UTF-8, is "bó": of a few words nobody could tell.
  const isConverted = (name: string): boolean => / as /.test(name);

  test.each([
    ['in any encoding', 1, (name: string) => !isConverted(name)],
    ['in UTF-8 that was converted wrongly', 12, isConverted],
  ] as const)('%s', (_, fewest, accepts) => {
    const names = fc.constantFrom(...ENCODING_NAMES.filter(accepts));
    fc.assert(
      fc.property(texts(fewest), names, (text, name) => {
        const { text: found } = decodedBytes(ENCODERS[name]![1](text));
        return found === '' || found === text;
      }),
      { numRuns: 600 },
    );
  });

  test('few words with marks in a text of windows-1258 that was converted wrongly are found', () => {
    const text =
      'púch biểu hào xuân ngày bàng báo lào quả hẹ tôn plô vàng chuyên tích mít nông êê lơ bỉnh';
    const bytes = ENCODERS['windows-1258 read as windows-1252']![1](text);
    expect(decodedBytes(bytes).text).toBe(text);
  });

  test('a text of twenty words is refused in no encoding', () => {
    const names = fc.constantFrom(...ENCODING_NAMES);
    fc.assert(
      fc.property(
        texts(20),
        names,
        (text, name) => decodedBytes(ENCODERS[name]![1](text)).text === text,
      ),
      { numRuns: 600 },
    );
  });
});

test('bytes of any kind end in a text or a refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      decodedBytes(bytes);
    }),
  );
});

describe('what is certain is not reported as a guess', () => {
  const guess = (name: string): unknown => {
    const result = decode(byteSource(ENCODERS[name]![1](TABLE)), () => KNOWN);
    return 'reason' in result ? result.reason : result.guessedBy;
  };

  test.each(['UTF-8', 'UTF-8 with a byte-order mark', 'UTF-16 big-endian with a mark'])(
    '%s',
    (name) => {
      expect(guess(name)).toBeNull();
    },
  );

  test('UTF-16 without a mark is told by the pattern of its bytes', () => {
    expect(guess('UTF-16 little-endian')).toBe('pattern');
  });

  test('an encoding told by words says how many, and how many of them read well', () => {
    expect(guess('TCVN3')).toEqual({ words: 23, readable: 23, known: 23 });
  });
});

describe('text that cannot be told with certainty is refused', () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('UTF-8 of which letters were lost on the way', () => {
    const damaged = 'LÄ©nh vá»±c;Há»™ tá»‹ch;Tiáº¿p nháº­n;QuÃ¡ háº¡n;Ä?Ã´ng CuÃ´ng';
    expect(decodedBytes(utf8(damaged)).encoding).toBe('damaged_text');
  });

  test.each(['TCVN3', 'TCVN3 saved as UTF-8'])(
    '%s of which a program dropped every "ư" as a soft hyphen',
    (name) => {
      const header = 'STT;Đơn vị;Tổng số tiếp nhận;Trước hạn;Đúng hạn\n';
      const text = `${header}1;Xã Đông Cuông;100;60;30\n2;Phường Nam Cường;50;20;20\n`;
      const encode = ENCODERS[name]![1];
      expect(decodedBytes(encode(text)).text).toBe(text);
      const latin1 = Array.from(encode(text), (byte) => String.fromCharCode(byte)).join('');
      const dropped = latin1.replaceAll(name === 'TCVN3' ? '\u00AD' : '\u00C2\u00AD', '');
      const bytes = Uint8Array.from(dropped, (letter) => letter.charCodeAt(0));
      expect(decodedBytes(bytes).encoding).toBe('damaged_text');
    },
  );

  test('UTF-8 that is cut off inside a letter', () => {
    expect(decodedBytes(utf8(`${TABLE}Hộ`).subarray(0, -1)).encoding).toBe('damaged_text');
  });

  test('a byte-order mark of UTF-8 before bytes that are none', () => {
    const bytes = [0xef, 0xbb, 0xbf, 0x48, 0xe9];
    expect(decodedBytes(Uint8Array.from(bytes)).encoding).toBe('damaged_text');
  });

  test('a Unicode title above a table in TCVN3', () => {
    const [, encode] = ENCODERS['TCVN3 saved as UTF-8']!;
    const mixed = `Tháng tám: số hồ sơ được tiếp nhận ở xã\n${new TextDecoder().decode(encode(TABLE))}`;
    expect(decodedBytes(utf8(mixed)).encoding).toBe('mixed_encodings');
  });

  test('one word that could be two', () => {
    expect(decodedBytes(hex('48 e9 0a')).encoding).toBe('unknown_encoding');
  });

  test('a letter that is a mark in other encodings', () => {
    expect(decodedBytes(hex('ab')).encoding).toBe('unknown_encoding');
  });

  test('French', () => {
    const bytes = Uint8Array.from('déjà reçu, à élever', (c) => c.charCodeAt(0));
    expect(decodedBytes(bytes).encoding).toBe('unknown_encoding');
  });

  test('a binary file', () => {
    const bytes = Uint8Array.from({ length: 2000 }, (_, index) => (index * 167) % 256);
    expect(decodedBytes(bytes).encoding).toBe('not_text');
  });
});

test('UTF-8 with names of the Highlands, French and few marks stays as it is', () => {
  for (const text of ['Xã Krông Búk;Đắk Lắk', 'déjà reçu', 'unit;Xã', 'a – b', 'Xã;Tà Lèng;Hà Nội'])
    expect(decodedBytes(new TextEncoder().encode(text))).toEqual({ encoding: 'utf-8', text });
});

test('a dash or a no-break space alone leaves no doubt about the text', () => {
  const bytes = Uint8Array.from('unit;a \u0096 b;1\u00A0695', (c) => c.charCodeAt(0));
  expect(decodedBytes(bytes)).toEqual({ encoding: 'windows-1258', text: 'unit;a – b;1\u00A0695' });
});

test('byte-order marks inside, as files put one after another have them, are dropped', () => {
  const text = '\uFEFFSTT;Lĩnh vực\n\uFEFFSTT;Lĩnh vực\n';
  expect(decodedBytes(new TextEncoder().encode(text)).text).toBe(text.replaceAll('\uFEFF', ''));
});
