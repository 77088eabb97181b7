import { during } from '../during.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Period } from '../../tables/periods.ts';

const number = (value: number, decimals = 0) => formatNumber('vi', value, decimals);
const percent = (share: number, decimals = 1) => formatPercent('vi', share, decimals);
/** A difference of two shares, with its sign. */
const difference = (by: number) =>
  `${by < 0 ? '−' : by > 0 ? '+' : ''}${number(Math.abs(by) * 100, 1)} điểm phần trăm`;

/** Ways to draw the limits of a funnel. */
const RULES = {
  normal: 'Không nới, xấp xỉ chuẩn',
  exact: 'Không nới, chính xác theo nhị thức',
  multiplicative: 'Nới kiểu nhân: z/√φ',
  additive: 'Nới kiểu cộng: τ² (quy tắc của trang này)',
  arcsine: 'Nới kiểu cộng trên thang asin √p (như FunnelPlotR)',
} as const;

/** Messages: the statistics on the page about methods. */
export const statistics = {
  question: 'Trả lời câu hỏi',
  howToRead: 'Cách đọc hình',
  limit: 'Giới hạn',
  paper: 'Nguồn',
  intro:
    'Mỗi thống kê dưới đây trả lời một câu hỏi, kèm một ví dụ lấy từ chính số liệu đang công bố.',
  liveReal: (p: { place: string; period: Period }): string =>
    `Ví dụ thật: ${p.place}, ${during('vi', p.period)}.`,
  liveInvented: (p: { place: string }): string =>
    `Ví dụ trên số liệu minh họa: ${p.place} là nơi không có thật.`,
  communesOf: (p: { province: string }): string => `các xã, phường, đặc khu của ${p.province}`,

  intervalQuestion: 'Với chừng ấy hồ sơ, tỷ lệ này chắc đến đâu?',
  intervalRead:
    'Chấm là tỷ lệ, vạch là khoảng 95%. Nơi nhiều hồ sơ có vạch ngắn. Hai vạch không chạm nhau thì hai nơi khác nhau; chạm nhau thì phải xét hiệu, ở mục sau.',
  intervalFigure: (p: { few: string; many: string }): string =>
    `Ít hồ sơ thì khoảng rộng: ${p.few}, nơi ít hồ sơ nhất, và ${p.many}, nơi nhiều nhất`,

  differenceTitle: 'Hiệu của hai tỷ lệ',
  differenceQuestion: 'Hai nơi, hoặc hai kỳ, có thật sự khác nhau không?',
  differenceText:
    'Lấy hiệu hai tỷ lệ, rồi tính khoảng 95% của hiệu từ hai khoảng riêng (Newcombe, phương pháp 10). Khoảng của hiệu có chứa 0 thì không nói được bên nào hơn.',
  differenceExample: (p: {
    first: { numerator: number; denominator: number };
    second: { numerator: number; denominator: number };
    difference: number;
    lower: number;
    upper: number;
  }): string =>
    `Tự đặt: ${number(p.first.numerator)} / ${number(p.first.denominator)} so với ${number(p.second.numerator)} / ${number(p.second.denominator)}: ${difference(p.difference)}, khoảng 95% từ ${difference(p.lower)} đến ${difference(p.upper)}. ${p.lower > 0 || p.upper < 0 ? 'Khác nhau.' : 'Chưa nói được là khác.'}`,
  differenceLimit:
    'Hai khoảng riêng chồng lên nhau chưa có nghĩa là không khác. Phép này dành cho một cặp đã chọn trước; chọn cặp xa nhau nhất trong một trăm cặp rồi mới thử thì gần như cặp nào cũng “khác”.',

  funnelTitle: 'Phễu',
  funnelQuestion: 'Nơi nào khác mức chung nhiều hơn mức mà số hồ sơ của nơi ấy giải thích được?',
  funnelText:
    'Mức chung là tổng số hồ sơ đạt chia cho tổng mẫu số của cả nhóm. Quanh nó là giới hạn 95% và 99,8%, rộng ở nơi ít hồ sơ và hẹp dần. Nơi đạt 100% với ít hồ sơ không bị coi là khác: 100% khi ấy là chuyện thường.',
  funnelRead:
    'Mỗi chấm là một nơi: càng sang phải càng nhiều hồ sơ, càng lên cao tỷ lệ càng lớn. Chấm trong phễu là nơi chưa khác rõ mức chung; điều đó không có nghĩa là tốt. Chấm ngoài phễu là nơi nên hỏi thêm, chưa phải nơi có lỗi.',
  funnelFigure: (p: { outside: number; units: number }): string =>
    p.outside === 0
      ? `Không nơi nào trong ${number(p.units)} nơi nằm ngoài giới hạn đã nới`
      : `${number(p.outside)} trong ${number(p.units)} nơi nằm ngoài giới hạn 95% đã nới`,
  funnelLimit:
    'Phễu không biết vì sao một nơi khác: loại hồ sơ, cách ghi sổ, hay cách làm. Không trộn sở với xã, không trộn hai kỳ.',
  funnelSymbols:
    'θ: mức chung; n: mẫu số của nơi đó; z = 1,96 cho 95% và 3,09 cho 99,8%. Với n nhỏ, giới hạn được tính đúng theo phân phối nhị thức, có nội suy: r là số nhỏ nhất mà F(r) ≥ q.',

  overdispersionTitle: 'Nới phễu khi nơi nào cũng khác',
  overdispersionQuestion: 'Vì sao phễu ở đây rộng hơn công thức trong sách?',
  overdispersionText:
    'Công thức nhị thức coi mọi nơi như nhau và chỉ có may rủi. Thực tế các nơi khác nhau về loại hồ sơ, con người, phần mềm. Khi ấy phễu hẹp đánh dấu gần như tất cả, và điều đó chỉ nói rằng khác biệt là chung và có thật, chứ không phải có chừng ấy nơi kém. Vì vậy giới hạn được nới theo độ khác nhau chung của cả nhóm.',
  overdispersionRead:
    'φ là phương sai gấp mấy lần mức do may rủi: 1 là chỉ có may rủi. τ là độ lệch chuẩn của mức thật giữa các nơi. Các cột “do ngẫu nhiên” là số nơi mà chính quy tắc này vẫn đánh dấu khi không có gì ngoài khác biệt chung.',
  overdispersionCaption: 'Phễu của từng nhóm, kỳ mới nhất',
  setColumns: {
    set: 'Nhóm',
    units: 'Số nơi',
    naive: 'Ngoài 95% nếu không nới',
    flagged95: 'Ngoài 95%',
    flagged998: 'Ngoài 99,8%',
    chance95: 'Ngoài 95% do ngẫu nhiên',
    chance998: 'Ngoài 99,8% do ngẫu nhiên',
  },
  setProvinces: 'Các tỉnh, thành phố',
  setDepartments: (p: { province: string }): string => `Sở, ban, ngành của ${p.province}`,
  setCommunes: (p: { province: string }): string => `Xã của ${p.province}`,
  setAllCommunes: 'Mọi xã có số liệu',
  chanceText: (p: { units: number; sets: number; size: number }): string =>
    `Vì sao không đúng 5%? Để vài nơi rất khác không tự làm giới hạn rộng ra, các giá trị xa nhất được kéo vào trước khi tính φ. Đổi lại, quy tắc hơi chặt hơn danh nghĩa. Số nơi “do ngẫu nhiên” không phải là 5% của số nơi: với mỗi nhóm, ${number(p.units)} nơi hoặc hơn một ít được mô phỏng thành từng nhóm trọn vẹn (${number(p.sets)} nhóm, nếu một nhóm có ${number(p.size)} nơi), rồi chính quy tắc này được áp dụng cho từng nhóm. Cách ấy cho biết tỷ lệ với sai số khoảng ±0,6 điểm %, nên các số được làm tròn đến mức đó.`,
  chanceSentence: (p: {
    units: number;
    chance95: number;
    share95: number;
    chance998: number;
  }): string =>
    `Ở nhóm trong hình, chỉ do ngẫu nhiên đã có khoảng ${number(p.chance95)} trong ${number(p.units)} nơi (chừng ${percent(p.share95, 0)}) nằm ngoài giới hạn 95%, và ${p.chance998 < 1 ? 'chưa đến một' : `khoảng ${number(p.chance998)}`} nơi ngoài giới hạn 99,8%.`,
  rulesCaption: 'Cùng nhóm trong hình, dưới từng quy tắc',
  rulesColumns: { rule: 'Giới hạn', outside95: 'Ngoài 95%', outside998: 'Ngoài 99,8%' },
  ruleName: (p: { rule: keyof typeof RULES }): string => RULES[p.rule],
  rulesText:
    'Trang này dùng quy tắc cộng. Quy tắc nhân nới giới hạn của nơi nhiều hồ sơ và nơi ít hồ sơ theo cùng một tỷ lệ, nên phễu của nơi nhiều hồ sơ vẫn khép lại. Giới hạn chuẩn (xấp xỉ) gần 100% thì quá rộng ở phía trên và quá hẹp ở phía dưới khi n nhỏ; vì thế giới hạn không nới ở đây là giới hạn chính xác.',
  overdispersionLimit:
    'Nới phễu là chấp nhận khác biệt chung như đã có. Nếu cả tỉnh cùng trễ thì không nơi nào nằm ngoài phễu.',
  overdispersionSymbols:
    'z = (p − θ) / s; s² = θ(1 − θ)/n; φ: trung bình của z² sau khi kéo các giá trị xa nhất về mức 10% và 90%; I: số nơi; w = 1/s².',

  shrinkageTitle: 'Kéo về mức chung',
  shrinkageQuestion: 'Xếp thứ tự thế nào khi có nơi chỉ vài hồ sơ?',
  shrinkageText:
    'Mức của các nơi được coi là rải theo một phân phối beta, ước lượng từ cả nhóm theo phương pháp hợp lý cực đại. Tỷ lệ của một nơi được kéo về mức chung, kéo nhiều khi ít hồ sơ, gần như không kéo khi nhiều. Nơi có khoảng M hồ sơ thì một nửa là của nó, một nửa là mức chung.',
  shrinkageFloor:
    'Phân phối ấy không bao giờ nhẹ hơn một hồ sơ. Nếu không, khi mọi nơi đều ở 0% hoặc 100%, một nơi chỉ có một hồ sơ sẽ được gán một mức chắc chắn và một hạng chắc chắn.',
  shrinkageRead: (p: { m: number }): string =>
    `Hình cho thấy tỷ lệ thô và tỷ lệ sau khi kéo của nơi ít hồ sơ nhất, nơi ở giữa và nơi nhiều nhất. Ở nhóm này M = ${number(p.m, 1)} hồ sơ.`,
  shrinkageRaw: (p: { place: string }): string => `${p.place}: tỷ lệ thô`,
  shrinkageShrunk: (p: { place: string }): string => `${p.place}: sau khi kéo`,
  shrinkageFigure: 'Nơi càng ít hồ sơ càng bị kéo nhiều về mức chung',
  shrinkageLimit:
    'Tỷ lệ đã kéo chỉ để xếp thứ tự và mô phỏng hạng. Con số của nơi đó vẫn là tỷ lệ thô, luôn đứng bên cạnh.',
  shrinkageSymbols: 'x: số đạt; n: mẫu số; α, β: của phân phối beta; M = α + β.',

  ranksTitle: 'Thứ hạng là một khoảng',
  ranksQuestion: 'Nơi này đứng thứ mấy, và chắc đến đâu?',
  ranksText: (p: { draws: number }): string =>
    `Mức thật của mỗi nơi được rút ngẫu nhiên ${number(p.draws)} lần từ phân phối sau khi kéo, mỗi lần xếp hạng lại cả nhóm. Khoảng thứ hạng là nơi 95% số lần rơi vào; 1 là đầu có lợi cho người dân. Chỉ khi cả khoảng nằm trong một phần ba thì mới nói “nhóm đầu”, “nhóm giữa”, “nhóm cuối”.`,
  ranksRead:
    'Mỗi vạch là những hạng mà nơi ấy có thể đứng. Hai vạch chồng lên nhau thì chưa nói được nơi nào trên nơi nào.',
  ranksFigure: (p: { units: number; width: number }): string =>
    `Trong ${number(p.units)} nơi, khoảng thứ hạng ở giữa rộng ${number(p.width)} bậc`,
  ranksLimit:
    'Khoảng chỉ tính đến may rủi và số hồ sơ, không tính đến loại hồ sơ hay cách ghi sổ. Khi khoảng trải quá nửa nhóm mà các nơi trong nhóm khác nhau hơn mức may rủi (τ² > 0), trang nói là chưa đủ hồ sơ chứ không nói “tương tự phần lớn”. Hạt giống ngẫu nhiên cố định nên cùng số liệu cho cùng khoảng.',

  controlTitle: 'Biểu đồ kiểm soát',
  controlQuestion: 'Tháng này khác là do có gì thay đổi, hay chỉ là dao động thường thấy?',
  controlText:
    'Mỗi nơi được so với chính nó. Đường giữa là mức chung của các kỳ, hai bên là giới hạn ba sigma. Vì số hồ sơ mỗi tháng lớn và không độc lập, giới hạn nhị thức quá hẹp; bản p′ của Laney nới nó theo dao động thật giữa hai tháng liền nhau.',
  controlRules:
    'Bốn dấu hiệu, theo thứ tự ưu tiên: một kỳ ngoài giới hạn; bảy kỳ liền cùng tăng hoặc cùng giảm; hai trong ba kỳ liền ở một phần ba ngoài cùng, cùng một bên; bảy kỳ liền ở cùng một bên đường giữa. Kỳ bằng đúng đường giữa làm đứt chuỗi.',
  controlPooled: (p: { part: string }): string =>
    `Khi cộng nhiều xã vào một chuỗi thì phải là cùng những xã trong mọi kỳ: chỉ giữ xã có số ở mọi kỳ được xét. Nếu ở một kỳ nào đó các xã ấy có chưa đến ${p.part} số hồ sơ thì không kết luận gì về chuỗi.`,
  controlRead:
    'Chấm trong giới hạn, không có dấu hiệu: thay đổi ấy không cần can thiệp, dù tháng này thấp hơn tháng trước. Mức đó đã đủ tốt chưa là chuyện khác. Chấm có dấu hiệu: hỏi điều gì đã thay đổi, hay chỉ những tháng đầu là khác.',
  controlFigure: (p: { unit: string; verdict: 'rise' | 'fall' | 'usual'; since: string }): string =>
    ({
      rise: `${p.unit}: tăng thật sự, thấy rõ từ ${p.since}`,
      fall: `${p.unit}: giảm thật sự, thấy rõ từ ${p.since}`,
      usual: `${p.unit}: trong mức dao động thường thấy, không có dấu hiệu thay đổi`,
    })[p.verdict],
  controlLaney: (p: { sigma: number; plain: number; widened: number; periods: number }): string =>
    `Ở chuỗi trong hình, σ_z = ${number(p.sigma, 1)}: p-chart thuần túy (σ_z = 1) sẽ đặt ${number(p.plain)} trong ${number(p.periods)} kỳ ra ngoài giới hạn, p′ của Laney ${number(p.widened)}.`,
  xmrText:
    'Con số không có mẫu số, như số hồ sơ nhận trong tháng, số ngày hay điểm, có biểu đồ XmR: đường giữa là trung bình, giới hạn là 2,66 lần mức chênh trung bình giữa hai kỳ liền nhau; những mức chênh lớn hơn 3,267 lần trung bình được bỏ ra một lần.',
  xmrFigure: (p: { unit: string; lower: number; upper: number; signals: number }): string =>
    `${p.unit}: mỗi kỳ thường nhận mới từ ${number(p.lower)} đến ${number(p.upper)} hồ sơ${p.signals === 0 ? '; không kỳ nào có dấu hiệu' : `; ${number(p.signals)} kỳ có dấu hiệu`}`,
  xmrNote: 'Hồ sơ nhận mới. Nhiều hay ít hồ sơ không tốt cũng không xấu.',
  controlLimit:
    'Dưới 12 kỳ thì không vẽ giới hạn. Đường giữa chỉ được đặt lại ở ngày có lý do đã nêu trước, như 1/7/2025, không bao giờ tự đặt lại cho đẹp. Tháng Tết được ghi chú; chưa đủ 24 tháng thì không nói về mùa vụ. Biểu đồ cho biết có thay đổi, không cho biết vì sao.',
  controlSymbols:
    'p̄: mức chung; n: mẫu số của kỳ; z: độ lệch chuẩn hóa của kỳ; 1,128 là hằng số d₂ của hai điểm liền nhau.',

  discoveryTitle: 'Thử nhiều nơi một lúc',
  discoveryQuestion: 'Khi thử cả trăm nơi, bao nhiêu nơi “khác thường” là báo nhầm?',
  discoveryText:
    'Thử 135 nơi ở mức 5% thì gần 7 nơi bị đánh dấu dù không có gì. Benjamini và Hochberg hiệu chỉnh xác suất theo thứ tự sao cho trong số nơi bị đánh dấu, phần báo nhầm trung bình không quá 5%.',
  discoveryExample: (p: { raw: readonly number[]; adjusted: readonly number[] }): string =>
    `Tự đặt: năm xác suất ${p.raw.map((value) => number(value, 4)).join('; ')} được hiệu chỉnh thành ${p.adjusted.map((value) => number(value, 4)).join('; ')}.`,
  discoveryLive: (p: { units: number; found: number }): string =>
    p.found === 0
      ? `Ở nhóm trong hình phễu, sau khi hiệu chỉnh thì không nơi nào trong ${number(p.units)} nơi còn dưới 5%.`
      : `Ở nhóm trong hình phễu, sau khi hiệu chỉnh còn ${number(p.found)} trong ${number(p.units)} nơi dưới 5%.`,
  discoveryLimit:
    'Phép hiệu chỉnh tính trên giới hạn đã nới. Không còn nơi nào dưới 5% không có nghĩa là mọi nơi như nhau. Ở câu, bảng và tài liệu họp, một nơi chỉ được gọi là “thấp hơn hẳn” hay “cao hơn hẳn” khi xác suất đã hiệu chỉnh không quá 5%; nơi khác ngoài giới hạn chỉ là “thấp hơn” hay “cao hơn phần lớn”. “Ngẫu nhiên” luôn có nghĩa: nếu không nơi nào khác những nơi còn lại quá mức thường thấy. Điều mà riêng phép đếm có thể gây ra thì gọi là may rủi.',
  discoverySymbols: 'p₍ᵢ₎: xác suất thứ i khi xếp từ nhỏ đến lớn; m: số nơi được thử.',

  standardisedTitle: 'Chuẩn hóa theo lĩnh vực, và nghịch lý Simpson',
  standardisedQuestion: 'Hai nơi nhận những loại hồ sơ khác nhau thì so thế nào?',
  standardisedText:
    'Kỳ vọng là số hồ sơ đúng hạn nếu từng lĩnh vực của nơi ấy đạt mức chung của lĩnh vực đó. Số thật chia cho kỳ vọng cho biết nơi ấy hơn hay kém mức chung trong chính loại việc của mình; nhân với mức chung được tỷ lệ chuẩn hóa gián tiếp, ghi “>99,9%” nếu công thức cho 100% trở lên, điều không tỷ lệ nào vượt được. Con số ấy đặt nơi ấy lên thang của cả nhóm; nó không phải tỷ lệ của nơi ấy nếu có cơ cấu lĩnh vực khác.',
  standardisedRead:
    'Hai chấm trên dòng đầu là tỷ lệ thô và tỷ lệ chuẩn hóa gián tiếp của cùng một nơi; dòng sau là mọi xã cộng lại; bên cạnh là phần của từng lĩnh vực. Mỗi nơi chỉ được đọc cạnh mức chung, vì thế hình chỉ có một nơi.',
  standardisedFigure: (p: {
    place: string;
    share: number;
    expected: number;
    target: number;
  }): string =>
    `${p.place}: thực tế ${percent(p.share)}, kỳ vọng với cơ cấu lĩnh vực của mình ${percent(p.expected)}, mức chung ${percent(p.target)}`,
  standardisedLimit:
    'Chuẩn hóa gián tiếp so mỗi nơi với mức chung, không so hai nơi với nhau: muốn so hai nơi thì so từng lĩnh vực, như bảng trên. Dưới 30 hồ sơ thì không nói gì về phần chênh. Một mức thấp hẳn được nói là nằm ở một lĩnh vực khi lĩnh vực thiếu nhiều hồ sơ đúng hạn nhất ở ngoài giới hạn 95% của chính lĩnh vực ấy, còn mọi lĩnh vực khác cộng lại thì ở trong, mỗi bên từ 30 hồ sơ. Chỉ tính được khi có số theo lĩnh vực. Việc khó dễ khác nhau trong cùng một lĩnh vực thì không thấy được.',
  standardisedSymbols:
    'O: số đạt thật; E: kỳ vọng; nᶠ: mẫu số của nơi ấy ở lĩnh vực f; pᶠ: tỷ lệ của cả nhóm ở lĩnh vực f; θ: mức chung. L và U: khoảng Wilson 95% của O/n, nên khoảng của O/E là từ n·L/E đến n·U/E.',
  simpsonTitle: 'Hơn ở mọi lĩnh vực mà vẫn thấp hơn khi cộng lại',
  simpsonFound: (p: {
    better: string;
    worse: string;
    fields: number;
    least: number;
    betterShare: number;
    worseShare: number;
    period: Period;
  }): string =>
    `${p.better} có tỷ lệ đúng hạn cao hơn ${p.worse} ở cả ${number(p.fields)} lĩnh vực mà hai nơi đều có từ ${number(p.least)} hồ sơ đã giải quyết, và ở phần còn lại gộp chung. Nhưng cộng tất cả thì ${p.better} chỉ đạt ${percent(p.betterShare)}, còn ${p.worse} đạt ${percent(p.worseShare)} (${during('vi', p.period)}).`,
  simpsonWhy: (p: {
    field: string;
    better: string;
    betterPart: number;
    worse: string;
    worsePart: number;
  }): string =>
    `Vì sao: lĩnh vực ${p.field} chậm ở mọi nơi, và chiếm ${percent(p.betterPart)} số hồ sơ của ${p.better} nhưng chỉ ${percent(p.worsePart)} của ${p.worse}.`,
  simpsonHow:
    'Không phải số đặt ra: chương trình xét mọi cặp xã của tỉnh minh họa và lấy cặp có chênh lệch chung lớn nhất. Ai nhìn tỷ lệ chung sẽ kết luận ngược với từng lĩnh vực.',
  simpsonNone: 'Trong số liệu minh họa lần này không có cặp nào như vậy.',
  simpsonCaption: 'Hai xã không có thật, theo lĩnh vực',
  simpsonField: 'Lĩnh vực',
  simpsonOthers: 'Các lĩnh vực khác, gộp lại',
  simpsonAll: 'Cộng tất cả',

  similarTitle: 'Những xã giống nhau',
  similarQuestion: 'Nên so xã này với xã nào?',
  similarText:
    'Xã giống là xã có số hồ sơ gần bằng, cùng loại (xã, phường, đặc khu) và phần của các lĩnh vực gần nhau. Trang của mỗi xã nêu các xã giống nhất và giống ở điểm nào. Không dùng tỷ lệ đúng hạn để chọn: nếu dùng thì so sánh mất nghĩa.',
  similarRead:
    'Tỷ số quy mô 1 là bằng nhau; 2 và ½ khác xa như nhau. Khoảng cách cơ cấu 0% là cùng phần của các lĩnh vực, 100% là không có lĩnh vực nào chung. Tới 20% mới gọi là cơ cấu tương tự; khi không nơi nào trong danh sách đạt mức ấy, trang nói rõ.',
  similarCaption: (p: { unit: string }): string => `Giống ${p.unit} nhất`,
  similarColumns: {
    unit: 'Xã',
    size: 'Tỷ số quy mô',
    mix: 'Khoảng cách cơ cấu',
    type: 'Cùng loại',
  },
  yes: 'có',
  no: 'không',
  similarLimit:
    'Giống về số hồ sơ và lĩnh vực không có nghĩa là giống về dân cư, địa hình hay biên chế: những điều đó không có trong tệp.',
  similarSymbols:
    'n: số hồ sơ nhận giải quyết; wᶠ: phần của lĩnh vực f trong số hồ sơ của một xã; t: 1 nếu khác loại, 0 nếu cùng loại. Số nhỏ hơn là giống hơn. Nơi không biết cơ cấu lĩnh vực thì tính như một nửa số hồ sơ thuộc lĩnh vực khác (thêm 1 vào công thức); nếu chính xã được so không có cơ cấu lĩnh vực thì bỏ phần này.',

  runningTitle: 'Tách số lũy kế',
  runningQuestion: 'Tháng này có bao nhiêu, khi tệp chỉ cho số từ đầu năm?',
  runningText:
    'Hiệu của hai số lũy kế liền nhau, cùng đơn vị và cùng ngày bắt đầu, là số của khoảng giữa, được ghi là tính ra. Hồ sơ đang giải quyết không trừ: lấy số của lần sau. Hiệu âm nghĩa là có số đã sửa; khi ấy không tính ra số nào.',
  runningExample: (p: { earlier: number; later: number; between: number }): string =>
    `Tự đặt: đến hết tháng 8 đã giải quyết ${number(p.earlier)}, đến hết tháng 9 là ${number(p.later)}; vậy trong tháng 9 là ${number(p.between)}.`,
  runningLimit:
    'Số lũy kế không được so với nhau: kỳ sau chứa kỳ trước, nên đường vẽ ra luôn trơn và luôn tụt vào tháng 1.',

  notDoneTitle: 'Những điều cố ý không làm',
  notDone: {
    ranks:
      'Không tự nêu một thứ hạng đơn độc: chỉ có khoảng thứ hạng, kèm kỳ và ngày; khoảng có thể thu lại còn một bậc khi ít nhất 95% lần mô phỏng cho cùng bậc ấy. Điểm và thứ hạng chỉ số 766 là của chính Cổng (nơi nào Cổng không cho hạng thì xếp theo tổng điểm đã công bố), kèm khoảng cách với nơi liền kề.',
    composites:
      'Không tự ghép các chỉ tiêu thành một điểm chung: trọng số nào cũng là ý riêng. Chỉ số 766 được nêu vì Nhà nước công bố nó.',
    causes:
      'Không nói vì sao: số liệu thay đổi sau khi một mô hình bắt đầu chưa chứng tỏ mô hình đó làm thay đổi. Không khen “tốt nhất”, không trách.',
    formulas: 'Không vẽ xu hướng qua chỗ công thức hay định nghĩa đổi.',
    averages:
      'Không lấy trung bình cộng các tỷ lệ của xã làm tỷ lệ của tỉnh. Không xếp xã chung với sở trong một bảng hạng hay hình phễu; số của cả tỉnh gồm các sở khi nguồn tính như vậy, và có ghi rõ. Không so tháng dương lịch với tháng báo cáo.',
    filling: 'Không đoán số thiếu, không sửa số sai, không coi ô trống là 0.',
  },
};
