/** Pairs "xy" in one line of text: x is read as y. */
const pairs = (text: string): [string, string][] =>
  text.split(' ').map(pair => [[...pair][0] ?? '', [...pair][1] ?? '']);

/** Traditional and variant forms of letters that occur in rules, read as the simplified ones. */
const HAN = pairs(
  '單单 単单 現现 見见 発发 發发 開开 虛虚 換换 內内 別别 絕绝 聯联 聨联 繫系 係系 電电 話话 線线 轉转 帳账 賬账 號号 評评 寫写 購购 買买 賣卖 錢钱 ' +
    '優优 紅红 貨货 實实 額额 報报 銷销 稱称 項项 訂订 請请 說说 説说 對对 過过 還还 給给 讓让 點点 門门 間间 樓楼 棟栋 鎮镇 鄉乡 縣县 區区 園园 場场 銀银 學学 ' +
    '醫医 藥药 廠厂 邊边 遠远 這这 裡里 裏里 處处 隨随 備备 註注 錄录 證证 為为 與与 個个 們们 無无 須须 偽伪 製制 冊册 頭头 稅税 員员 鋪铺 舖铺 衖弄 ' +
    '幫帮 補补 進进 來来 會会 從从 後后 麼么 嗎吗 應应 該该 兩两 價价 陳陈 東东 馬马 車车 橋桥 蘆芦 廣广 龍龙 華华 國国 業业 務务 專专 導导 戶户 貳2 參3 ' +
    '辦办 費费 飲饮 諮咨 詢询 議议 訓训 禮礼 勞劳 腦脑 書书 圖图 傭佣 墊垫 曬晒 賺赚 寶宝 確确 認认 紙纸 質质 沖冲 繞绕 脫脱 離离 鵝鹅 羣群 訴诉 舉举 監监 賠赔 師师 嚴严 謝谢 擾扰 違违 騙骗 獎奖 滿满 簽签 麼么 幾几 紅红 評评 讚赞 贊赞 樣样 種种 參参 擔担 壞坏 壓压 節节 級级 產产 類类 據据 際际 訊讯 資资 歡欢 護护',
);

/** Letters of other scripts that look like Latin ones. */
const LATIN = pairs(
  'аa еe оo рp сc уy хx ѕs іi јj һh ԁd ԛq ԝw ѵv кk мm нh тt вb гr пn ьb дd иu зz лl αa βb εe ηn ιi κk μu νv οo ρp τt υu χx γy ωw σo πn ıi ɡg ⅼl ɑa ʋv ᴠv ᴡw ꜱs ꓪw ꓥv ',
).filter(([from]) => from !== '');

/** Figures in words, strokes that divide like signs, and signs that are read as a word. */
const FIGURES = pairs('〇0 零0 一1 壹1 二2 贰2 三3 叁3 四4 肆4 五5 伍5 六6 陆6 七7 柒7 八8 捌8 九9 玖9');
const SIGNS = pairs('丨| 丶. 丿/ 亅| +加 ➕加 ✚加 ₩w √v ✓v');

/** A text with its traditional letters in simplified form. */
export const simplified = (text: string): string =>
  text.replace(TRADITIONAL, letter => SIMPLIFIED.get(letter) ?? letter);
const SIMPLIFIED = new Map(HAN);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

/** How one letter is read when a text is folded. */
export const READ_AS: ReadonlyMap<string, string> = new Map([...HAN, ...LATIN, ...FIGURES, ...SIGNS]);

/** Pinyin without tones of letters that occur in forbidden phrases; a phrase is found in its spelling too. */
export const PINYIN: ReadonlyMap<string, string> = new Map(
  (
    '刷shua 单dan 补bu 返fan 现xian 利li 好hao 评ping 晒shai 图tu 红hong 包bao 虚xu 假jia 开kai 换huan 代dai 发fa 票piao 品pin 名ming 微wei 信xin 加jia 扣kou 群qun 私si 聊liao ' +
    '空kong 佣yong 金jin 退tui 款kuan 钱qian 差cha 价jia 抵di 账zhang 联lian 系xi 线xian 下xia 交jiao 易yi 放fang 任ren 务wu 做zuo 销xiao 量liang 号hao 内nei 容rong 写xie'
  )
    .split(' ')
    .map(entry => [[...entry][0] ?? '', entry.slice(1)]),
);
