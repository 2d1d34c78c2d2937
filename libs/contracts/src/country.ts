/** Names that people, platforms and data sets use beside those of the standard; the last names no country. */
const NAMES: Readonly<Record<string, string>> = {
  'United Kingdom': 'GB',
  'Channel Islands': 'GB',
  France: 'FR',
  Germany: 'DE',
  EIRE: 'IE',
  Ireland: 'IE',
  Spain: 'ES',
  Netherlands: 'NL',
  Belgium: 'BE',
  Switzerland: 'CH',
  Portugal: 'PT',
  Australia: 'AU',
  Norway: 'NO',
  Italy: 'IT',
  Finland: 'FI',
  Cyprus: 'CY',
  Sweden: 'SE',
  Austria: 'AT',
  Denmark: 'DK',
  Japan: 'JP',
  Poland: 'PL',
  Israel: 'IL',
  USA: 'US',
  'Hong Kong': 'HK',
  Singapore: 'SG',
  Iceland: 'IS',
  Canada: 'CA',
  Greece: 'GR',
  Malta: 'MT',
  'United Arab Emirates': 'AE',
  RSA: 'ZA',
  Lebanon: 'LB',
  Lithuania: 'LT',
  Brazil: 'BR',
  'Czech Republic': 'CZ',
  Bahrain: 'BH',
  'Saudi Arabia': 'SA',
  'European Community': 'EU',
  中国大陆: 'CN',
  中华人民共和国: 'CN',
  'Mainland China': 'CN',
  PRC: 'CN',
  "People's Republic of China": 'CN',
  America: 'US',
  'United States of America': 'US',
  UK: 'GB',
  'Great Britain': 'GB',
  England: 'GB',
  Korea: 'KR',
  'Republic of Korea': 'KR',
  'Russian Federation': 'RU',
  'Viet Nam': 'VN',
  Turkey: 'TR',
  Holland: 'NL',
  UAE: 'AE',
  澳门: 'MO',
  澳門: 'MO',
  香港: 'HK',
  台湾: 'TW',
  台灣: 'TW',
  Macau: 'MO',
  Macao: 'MO',
  Taiwan: 'TW',
  'South Korea': 'KR',
  Unspecified: '',
};

/** ISO 3166-1 alpha-3 and, after it, alpha-2. */
const ALPHA_3 = `
ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT
AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO
BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG
COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO
DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB
GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY
HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT
JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY
LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH
MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA
NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE
PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA
SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR
SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO
TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG
VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW
`;
const BY_ALPHA_3 = new Map(
  ALPHA_3.trim()
    .split(/\s+/)
    .map(pair => [pair.slice(0, 3), pair.slice(3)]),
);
const ALPHA_2: ReadonlySet<string> = new Set(BY_ALPHA_3.values());

/** Provinces of China with a customs border of their own: goods that go there cross it. */
export const CUSTOMS_TERRITORIES: ReadonlyMap<string, string> = new Map([
  ...([
    ['香港', 'HK'],
    ['澳门', 'MO'],
    ['澳門', 'MO'],
  ] as const),
  ...([
    ['台湾', 'TW'],
    ['台灣', 'TW'],
    ['臺灣', 'TW'],
  ] as const),
]);

/** Width, case, accents, blanks and signs are no part of a name. */
export const foldedName = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\s\p{P}\p{S}]+/gu, '');

/** The code (ISO 3166-1 alpha-2) of a country by a code or a name in English or Chinese; null for a name without one. */
export function knownCountry(name: string): string | null {
  const code = name.normalize('NFKC').trim().toUpperCase();
  if (ALPHA_2.has(code)) return code;
  return BY_ALPHA_3.get(code) ?? byName().get(foldedName(name)) ?? byName().get(foldedName(withoutChina(name))) ?? null;
}

/** The same; a name without a code stays as it is, cut to what a column holds. */
export const countryCode = (name: string): string => knownCountry(name) ?? name.trim().slice(0, 64);

/** Where the goods enter: Hong Kong, Macau and Taiwan have borders of their own, also where they are named as a province of China. */
export function destinationCode(country: string, province: string): string {
  const code = countryCode(country);
  if (code !== 'CN') return code;
  const territory = [...CUSTOMS_TERRITORIES].find(([name]) => province.trim().startsWith(name));
  return territory?.[1] ?? code;
}

let names: ReadonlyMap<string, string> | undefined;
/** Names of countries, long and short, as the runtime knows them, and those above; read when the first name asks. */
const byName = (): ReadonlyMap<string, string> => (names ??= readNames());

const readNames = (): ReadonlyMap<string, string> =>
  new Map([
    ...['en', 'zh-Hans', 'zh-Hant'].flatMap(language =>
      (['long', 'short'] as const).flatMap(style => {
        const spoken = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
        return [...ALPHA_2].map(code => [foldedName(spoken.of(code) ?? code), code] as const);
      }),
    ),
    ...Object.entries(NAMES).map(([name, code]) => [foldedName(name), code] as const),
  ]);

/** `中国/香港`, `中国香港特别行政区`: the part that names the place. */
const withoutChina = (name: string): string =>
  name
    .trim()
    .replace(/^中[国國][^\p{L}]*/u, '')
    .replace(/特[别別]行政[区區]$/, '');
