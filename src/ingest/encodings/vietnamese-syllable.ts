/** Huyền, sắc, ngã, hỏi, nặng as combining marks. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const ONSETS = /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnprstvx])/;
/** The rimes of Vietnamese without their tones. */
const RIMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uênh uêch uêu ui um un ung',
    'uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
    'y yêm yên yêt yêu ynh yt',
  ].flatMap((line) => line.split(' ')),
);
/** A syllable that ends in a stop has one of two tones, sắc or nặng. */
const STOPPED = /(?:[ptc]|ch)$/;
const OF_STOPPED = /[\u0301\u0323]/;

/**
 * Whether a word is spelt like one syllable of Vietnamese: a possible onset and rime, at most one
 * tone, and that tone possible. Most words in a wrong encoding are not; some names of other
 * languages of the country ("Krông") are not either. Any case, NFC or NFD.
 */
export function isSyllable(word: string): boolean {
  const spelt = word.normalize('NFD').toLowerCase();
  const tones = spelt.match(TONES) ?? [];
  const bare = spelt.replace(TONES, '').normalize('NFC');
  if (tones.length > 1) return false;
  const onset = ONSETS.exec(bare)?.[0] ?? '';
  const rime = bare.slice(onset.length);
  // "gì", "giêng": the i belongs to the rime as well.
  const possible = RIMES.has(rime) || (onset === 'gi' && RIMES.has(`i${rime}`));
  const isFitting = isSpelt(onset, rime);
  return possible && isFitting && (!STOPPED.test(rime) || OF_STOPPED.test(tones[0] ?? ''));
}

/** "ngh", "gh" and "k" stand before e, ê, i and y, "c" and "ng" before the other vowels. */
function isSpelt(onset: string, rime: string): boolean {
  const isFront = /^[eêiy]/.test(rime);
  if (onset === 'ngh' || onset === 'gh') return isFront;
  return onset === 'c' || onset === 'ng' ? !isFront : true;
}
