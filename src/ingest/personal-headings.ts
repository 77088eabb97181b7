import { foldName, stripDiacritics } from '../tables/name-folding.ts';
import { remembered } from '../tables/remembered.ts';
import type { PersonalKind } from '../tables/personal-kinds.ts';
import { headerLabel } from './header.ts';

/** Beginnings of headings of columns that identify a person or one dossier. */
const BEGINNINGS: Readonly<Record<PersonalKind, readonly string[]>> = {
  name: [
    ...['họ tên', 'họ-tên', 'họ & tên', 'họ và tên', 'họ, tên', 'họ đệm'],
    ...['tên công dân', 'tên khách hàng', 'tên tổ chức', 'tên người', 'tên chủ hồ sơ'],
    ...['tổ chức/cá nhân', 'tổ chức, cá nhân', 'cá nhân/tổ chức', 'cá nhân, tổ chức nộp'],
    ...['chủ hồ sơ', 'chủ hộ', 'chủ đơn', 'người nộp', 'người nhận', 'người yêu cầu'],
    ...['người khai', 'người đại diện', 'người làm đơn', 'người liên hệ', 'người ủy quyền'],
    ...['thông tin người', 'thông tin công dân', 'thông tin cá nhân', 'thông tin chủ hồ sơ'],
    ...['người xử lý', 'người thực hiện', 'cán bộ tiếp nhận', 'cán bộ xử lý', 'cán bộ thụ lý'],
    ...['cán bộ giải quyết', 'cán bộ phụ trách', 'chuyên viên thụ lý', 'giới tính'],
    ...['full name', 'full_name', 'fullname', 'first name', 'last name', 'name of applicant'],
    ...['applicant', 'citizen_name', 'citizen name', 'name of citizen', 'gender'],
  ],
  identity_number: [
    ...[
      'cccd',
      'cmnd',
      'cmtnd',
      'căn cước công dân',
      'căn cước/',
      'thẻ căn cước',
      'số căn cước',
      'số cccd',
      'số cmnd',
      'số đdcn',
    ],
    ...['số giấy tờ', 'số hộ chiếu', 'hộ chiếu', 'số định danh', 'mã định danh cá nhân'],
    ...['mã định danh công dân', 'giấy tờ tùy thân', 'mã số thuế', 'mst', 'mã số bhxh'],
    ...['số bhxh', 'số thẻ bhyt', 'citizen_id', 'citizen id', 'national_id', 'national id'],
    ...['id_number', 'id number', 'id card', 'identity card', 'identity number', 'passport'],
    ...['personal id', 'tax code', 'tax_code'],
  ],
  phone: [
    ...['số điện thoại', 'điện thoại', 'sđt', 'sdt', 'số đt', 'đtdđ', 'di động', 'số di động'],
    ...['số liên hệ', 'zalo', 'phone', 'telephone', 'tel.', 'mobile'],
  ],
  email: ['email', 'e-mail', 'địa chỉ email', 'địa chỉ e-mail', 'thư điện tử', 'hộp thư điện tử'],
  address: [
    ...['địa chỉ', 'nơi cư trú', 'nơi ở', 'chỗ ở', 'nơi thường trú', 'nơi tạm trú'],
    ...['hộ khẩu', 'quê quán', 'số nhà', 'address', 'home address', 'residence'],
  ],
  birth: ['ngày sinh', 'năm sinh', 'nơi sinh', 'ngày, tháng, năm sinh', 'sinh ngày'].concat([
    'ngày tháng năm sinh',
    'date of birth',
    'date_of_birth',
    'birth',
    'dob',
  ]),
  account: ['tên tài khoản', 'tài khoản ngân hàng', 'số tài khoản ngân hàng', 'bank account'],
  dossier_code: [
    ...['mã hồ sơ', 'mã hs', 'mã số hồ sơ', 'số biên nhận', 'mã biên nhận', 'số hồ sơ (mã)'],
    ...['mã số biên nhận', 'dossier_code', 'dossier code', 'dossier_id', 'dossier id'],
  ],
};
/** Headings that are personal only when they stand alone: "Công dân rút hồ sơ" is a count. */
const WHOLE: Readonly<Partial<Record<PersonalKind, readonly string[]>>> = {
  name: ['công dân', 'cán bộ'],
  identity_number: ['mã định danh'],
  address: ['đ/c'],
  phone: ['liên hệ', 'tel', 'đt'],
  account: ['tài khoản', 'số tài khoản', 'stk'],
};
/** Telephone, address or mail of an office, which is no person's. */
const OF_AN_OFFICE =
  /(?:cơ quan|đơn vị|trụ sở|website|trang web|bộ phận|trung tâm|ubnd|đường dây nóng|hotline|office)/u;
const REACHES: ReadonlySet<PersonalKind> = new Set(['phone', 'email', 'address']);
/** A heading is short and, unlike "Địa chỉ: số 5 đường A", names no value. */
const LONGEST = 60;
/** Words of one or two short syllables mean other things without their marks. */
const SURE_WITHOUT_MARKS = 5;

interface Words {
  readonly kind: PersonalKind;
  readonly words: string;
  readonly bare: string | null;
}

const BEGINNING_WORDS = wordsOf(BEGINNINGS);
const WHOLE_WORDS = wordsOf(WHOLE);

/** Ways in which people reach an office: headings of counts as well, which their cells tell. */
const CHANNELS = new Set(
  ['điện thoại', 'di động', 'zalo', 'email', 'e-mail', 'thư điện tử', 'phone', 'mobile'].map(
    foldName,
  ),
);

/** A heading without brackets of numbers: "Liên hệ (10 số)" asks for a person's number all the same. */
function labelOf(cell: string): string {
  return headerLabel(cell.replace(/\((?:[^()]*\d[^()]*|\s*%\s*)\)/gu, ' '));
}

/** True for a heading that may also be that of counts: "Điện thoại" beside "Trực tiếp". */
export function isChannel(cell: string): boolean {
  const label = labelOf(cell);
  return CHANNELS.has(label) || [...CHANNELS].some((words) => stripDiacritics(words) === label);
}

/**
 * The kind of personal data that a heading names; null for every other heading, and for a line of a
 * letterhead or a form that names or asks for one value ("Điện thoại: …", "Địa chỉ:"). A heading
 * written without any mark is recognised too.
 */
export const personalHeading = remembered(kindOfHeading);

function kindOfHeading(cell: string): PersonalKind | null {
  if (cell === '' || cell.length > LONGEST || /:\s*\S|:\s*$/.test(cell)) return null;
  const label = labelOf(cell);
  const isBare = stripDiacritics(label) === label;
  const matches = ({ words, bare }: Words, test: (words: string) => boolean): boolean =>
    test(words) || (isBare && bare !== null && test(bare));
  const found =
    WHOLE_WORDS.find((own) => matches(own, (words) => words === label)) ??
    BEGINNING_WORDS.find((own) => matches(own, (words) => beginsWith(label, words)));
  if (found === undefined || (REACHES.has(found.kind) && isOfAnOffice(label))) return null;
  return found.kind;
}

/** True for a heading of an office's telephone, address or mail. */
export function isOfAnOffice(label: string): boolean {
  return OF_AN_OFFICE.test(label);
}

function wordsOf(lists: Readonly<Partial<Record<PersonalKind, readonly string[]>>>): Words[] {
  const all = Object.entries(lists) as [PersonalKind, readonly string[]][];
  return all
    .flatMap(([kind, list]) =>
      list.map((text): Words => {
        const bare = stripDiacritics(text);
        return {
          kind,
          words: foldName(text),
          bare: bare.length >= SURE_WITHOUT_MARKS ? bare : null,
        };
      }),
    )
    .sort((a, b) => b.words.length - a.words.length);
}

/** True where a label begins with whole words. */
function beginsWith(label: string, words: string): boolean {
  return label.startsWith(words) && !/^[\p{L}\d]/u.test(label.slice(words.length));
}
