/** What a question wants to know. */
export type Intent =
  | 'compare'
  | 'either'
  | 'retry'
  | 'wait'
  | 'executed'
  | 'connection'
  | 'reconnect'
  | 'fix'
  | 'cause'
  | 'meaning'
  | 'limit'
  | 'allowed'
  | 'which'
  | 'history'
  | 'news'
  | 'dispute'
  | 'list';

// One pattern each, of plain alternatives in both languages; nothing in them can backtrack.
const signs: Readonly<Record<Intent, RegExp>> = {
  compare:
    /\b(?:difference|differences|differ|differs|different|vs|versus|compare|compared|comparison|distinguish|tell apart)\b|区别|不同|不一样|差别|差异|对比|比较|分别|怎么区分|如何区分/,
  either: /\bor\b|还是|或者/,
  retry:
    /\b(?:retry|retries|retrying|retried|retr(?:y|i)able|try (?:\S+ )?again|resend|repeat|back ?off)\b|重试|再试|重发|再发|重新请求|再次请求|重新发送/,
  wait: /\b(?:how long|how soon|when (?:can|may|should|do) i|wait)\b|多久|等几|多长时间|多少秒|几秒|等待|什么时候(?:能|可以|再)|何时(?:能|可以|再)/,
  executed:
    /\b(?:executed|execute|carried out|processed|take effect|took effect|go through|went through|went in|idempotent|side effects?|duplicate|twice|lost|still counts?)\b|执行|算数|生效|处理了|被处理|幂等|副作用|重复/,
  connection:
    /\b(?:connection|disconnect|disconnects|disconnected|socket)\b.{0,80}\b(?:close|closes|closed|closing|drop|drops|dropped|open|lost|cut)\b|\b(?:close|closes|closed|drop|drops|dropped|lose|keep|kept)\b.{0,80}\b(?:connections?|socket)\b|\bdisconnect(?:s|ed)?\b|断开|断线|断连|掉线|关闭连接|连接.{0,80}(?:关闭|保持|断)|会断/,
  reconnect: /\breconnect(?:s|ing|ion)?\b|重连|重新连接/,
  fix: /\b(?:fix|fixed|fixing|solve|solved|resolve|avoid|prevent|get rid|get past|handle|handled|troubleshoot|debug|repair|workaround|what (?:should|can|do|must|shall) (?:i|we) do|what to do|how (?:do|can|should) (?:i|we) (?:deal|react|respond))\b|怎么办|怎么解决|如何解决|怎样解决|怎么处理|如何处理|怎样处理|怎么修|如何修|解决|排查|避免|处理办法|处理方法|防止|应对|该怎么做/,
  cause:
    /\b(?:why|cause|causes|caused|causing|reason|reasons|how come|because|where does .{0,80} come from)\b|为什么|为何|原因|怎么会|怎么回事|什么情况|导致|凭什么|咋回事/,
  meaning:
    /\b(?:mean|means|meaning|explain|stands? for|definition|tell me about)\b|什么意思|含义|意思|代表|表示|说明|解释/,
  limit:
    /\b(?:how many|how often|how much|how fast|how frequently|limit|limits|limited|limitation|quota|quotas|rate|rates|frequency|max|maximum|at most|per (?:second|minute|hour|day|request|connection|month)|a (?:second|minute|day)|interval|gap|apart|minimum|time-?out|allowance|cap)\b|多少|几次|几个|几条|几根|几组|几只|几支|多久|上限|限制|限额|额度|频率|限频|限流|限速|间隔|最多|最大|最长|最短|至少|每秒|每分钟|每小时|每天|每日|(?<!同)一秒|一分钟|一天|超时|隔几秒/,
  allowed: /\b(?:allow|allows|allowed)\b|能不能|可以/,
  which:
    /\b(?:which|what) (?:error |status |return )?(?:code|codes|error|errors)\b.{0,80}\b(?:when|if|for|after|past|once|do i get|will i get|comes?|arrives?|returned|because)\b|\b(?:what|which) (?:do|will|would|error do) (?:i|we) (?:get|receive|see)\b|\bwhat (?:happens|will happen|would happen|comes back|is returned|does .{0,80} (?:return|answer|reply))\b|返回什么|返回哪|报什么|报哪|什么错误码|哪个错误码|什么错误|哪个错误|哪个码|什么码|会怎样|会怎么样|会发生|会收到|收到什么|得到什么|会得到|会返回|会报|有什么后果|后果/,
  history:
    /\b(?:since when|since which|how long has|when (?:was|were|did|has|have)|has .{0,40} changed|changed|what changed|changes?|history|changelog|introduced|appeared|first (?:appear|seen)|deprecated|retired|used to)\b|什么时候(?:加|新增|出现|开始有|引入|有的|增加|改|变|停)|何时(?:加|新增|出现|引入|改|变|停)|从什么时候|变更|变化|改过|改动|更新了|历史|新增|以前|曾经|哪天|变了|停用|废弃/,
  news: /\b(?:what's new|what is new|anything new|recent|recently|latest changes?|lately)\b|最近|最新的?(?:变更|变化|改动)|有什么新/,
  dispute:
    /\b(?:disagree|disagrees|disagreement|contradict|contradicts|contradiction|contradictions|contradictory|dispute|disputes|disputed|conflict|conflicts|conflicting|inconsistent|inconsistency|inconsistencies|docs? differ|sources differ|which is right|who is right)\b|矛盾|争议|一致|出入|冲突|说法不一|哪个对|谁对|哪种说法|打架|对不上/,
  list: /\b(?:list|how many (?:\w+ )?(?:codes|errors)|(?:codes|errors) (?:about|concerning|related)|all (?:the )?(?:codes|errors|error codes)|every (?:code|error)|(?:which|what) (?:error )?(?:codes|errors)|overview|enumerate|(?:not |non-?|un|ir)?retr(?:y|i)able)\b|列出|有哪些|全部|所有|哪些|一览|清单|列表|的错误码[?？。]?$|相关的?(?:错误|报错)|(?:多少|几)个(?:错误|码)/,
};

/** Words, or their beginnings, that intents show in. */
export const askingWords: readonly string[] = Object.values(signs).flatMap(
  ({ source }) => source.match(/[a-z]{4,}/g) ?? [],
);

const kinds = Object.keys(signs) as readonly Intent[];

/** What a question in lower case may want to know, often several things, and where it says so. */
export function intentsOf(lower: string): ReadonlyMap<Intent, number> {
  return new Map(
    kinds.flatMap((kind) => {
      const position = lower.search(signs[kind]);
      return position < 0 ? [] : [[kind, position] as const];
    }),
  );
}
