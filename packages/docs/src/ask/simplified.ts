// Only characters that questions about errors are asked with, and subjects are named by.
const traditional =
  '錯誤碼訊頻為麼嗎個幾處復試關閉區別變來說議訂閱產費專業礎級線開啟會時間長鐘請數據權無發現連斷網絡應該響對應這樣們還沒過問題執行讀寫傳輸證驗類場單價終結後從進標題資與號滿級條隔規則並';
const simple =
  '错误码讯频为么吗个几处复试关闭区别变来说议订阅产费专业础级线开启会时间长钟请数据权无发现连断网络应该响对应这样们还没过问题执行读写传输证验类场单价终结后从进标题资与号满级条隔规则并';

const map: ReadonlyMap<string, string> = new Map(
  [...traditional].map((character, index) => [character, [...simple][index] ?? character]),
);

/** A text with common traditional characters made simple. */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => map.get(character) ?? character);
}
