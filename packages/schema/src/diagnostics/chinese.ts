import type { DiagnosticId } from './table.ts';

/** Title, cause and fix of every diagnostic for Chinese readers. */
export const chineseDiagnostics: Readonly<
  Record<DiagnosticId, { readonly title: string; readonly cause: string; readonly fix: string }>
> = {
  'file-unreadable': {
    title: '文件读不出来',
    cause: '文件或文件夹不存在、当前用户无权读取，或者不是普通文件。',
    fix: '检查路径和权限。',
  },
  'file-too-large': {
    title: '文件太大',
    cause: '目录里的文件通常只有几 KB，这个超过了 1 MiB。',
    fix: '拆开：一个条目一个文件，一处矛盾一个文件。',
  },
  'file-outside': {
    title: '链接指到目录之外',
    cause: '符号链接指向目录文件夹之外的文件。',
    fix: '把链接换成文件本身。',
  },
  'file-unexpected': {
    title: '文件放错了地方',
    cause: '目录只读 catalog.yaml、plans.yaml、limits.yaml、entries/**/*.yaml 和 disputes/*.yaml。',
    fix: '把文件移到该放的位置，或者改名。',
  },
  'encoding-invalid': {
    title: '文件不是 UTF-8',
    cause: '目录里的文件一律用 UTF-8，这些字节不是。',
    fix: '用 UTF-8 重新保存。',
  },
  'character-forbidden': {
    title: '含有不允许的字符',
    cause: '控制字符和改变文字方向的字符，会让人看到的与实际内容不一样。',
    fix: '删掉这个字符。',
  },
  'yaml-syntax': {
    title: 'YAML 语法错误',
    cause: '文件不是一份格式正确的 YAML 1.2 文档。',
    fix: '改正标出位置的语法。',
  },
  'yaml-duplicate-key': {
    title: '键重复',
    cause: '同一个映射里有两个相同的键，哪个算数说不清。',
    fix: '留下其中一个。',
  },
  'yaml-alias': {
    title: '用了 YAML 锚点或别名',
    cause: '锚点和别名让一处内容暗中取决于另一处，还可能无限展开。',
    fix: '把值完整写出来；以 & 或 * 开头的文字要加引号。',
  },
  'key-unknown': {
    title: '未知的键',
    cause: '这里没有这个键，写下的内容会丢失。',
    fix: '改正或删掉这个键。',
  },
  'key-missing': {
    title: '缺少键',
    cause: '少了一个没有默认值的内容。',
    fix: '补上这个键。',
  },
  'type-mismatch': {
    title: '类型不对',
    cause: '值的类型与这个键要求的不同。',
    fix: '按要求的类型来写。',
  },
  'value-invalid': {
    title: '值无效',
    cause: '类型没错，但不是这个键接受的值。',
    fix: '换成可以接受的值。',
  },
  'duplicate-name': {
    title: '名称重复',
    cause: '名称是条目的身份，两个条目不能共用。',
    fix: '给后加的那个换个名称。',
  },
  'duplicate-id': {
    title: 'id 重复',
    cause: '同一类里有两个相同的 id，引用时分不清指哪一个。',
    fix: '给其中一个换个 id。',
  },
  'similar-name': {
    title: '名称太像',
    cause: '两个名称只差下划线，人和文件系统都容易弄混。',
    fix: '换成能说明二者区别的名称。',
  },
  'ambiguous-match': {
    title: '认领有歧义',
    cause: '两个条目认领了同一种响应形式，解码时分不清收到的是哪一个。',
    fix: '给其中一个写上它自己的响应消息或响应格式。',
  },
  'form-unreachable': {
    title: '永远收不到的形式',
    cause: '按响应格式的声明，不会有响应是这种形式。',
    fix: '改正这种形式，或者改正响应格式的声明。',
  },
  'unknown-reference': {
    title: '引用的东西不存在',
    cause: '目录里没有声明过这个 id。',
    fix: '改正 id，或者补上声明。',
  },
  'code-out-of-range': {
    title: '错误码超出所属领域的范围',
    cause: '领域声明了自己的错误码范围，这个码不在其中。',
    fix: '换错误码、换领域，或者放宽范围。',
  },
  'locale-missing': {
    title: '缺少一种语言',
    cause: '目录声明的每种语言，都要有每一段文字。',
    fix: '补上这种语言的文字。',
  },
  'locale-unknown': {
    title: '语言没有声明',
    cause: 'catalog.yaml 的 locales 里没有这种语言。',
    fix: '声明这种语言，或者删掉这段文字。',
  },
  'stale-translation': {
    title: '译文过时',
    cause: '译文不是根据现在的原文翻译的，或者没有注明根据哪一版原文。',
    fix: '先更新译文，再把新的哈希写进 translatedFrom。',
  },
  'icu-syntax': {
    title: 'ICU MessageFormat 语法错误',
    cause: '提示文字不是格式正确的 ICU MessageFormat。',
    fix: "改正指出的位置；字面的 { 写成 '{'，字面的 ' 写成 ''。",
  },
  'param-undeclared': {
    title: '参数没有声明',
    cause: '提示文字用了条目没有声明的参数。',
    fix: '在 params 里声明它，或者改正名字。',
  },
  'param-unused': {
    title: '参数没有用到',
    cause: '条目声明了参数，却没有哪段提示用它。',
    fix: '在每种语言里用上它，或者删掉声明。',
  },
  'param-missing': {
    title: '有的语言少了参数',
    cause: '一种语言用了某个参数，另一种没有，读者得到的信息不一样。',
    fix: '让每种语言用同样的参数。',
  },
  'param-type': {
    title: '参数类型不符',
    cause: '提示文字按另一种类型来格式化这个参数。',
    fix: '改参数的类型，或者改提示里的格式。',
  },
  'number-unshown': {
    title: '提示里少了数字',
    cause: '一种语言只用这个数挑选措辞，另一种语言却把它写了出来。',
    fix: '在 other 分支里该写数字的地方写上 #。',
  },
  'param-unavailable': {
    title: '参数没有来源',
    cause: '条目会从响应中识别出来，但没有说明参数取自哪里、取不到时用什么。',
    fix: '给参数写上 from（JSON Pointer）和 default。',
  },
  'link-unsafe': {
    title: '链接不安全',
    cause: '链接只能指向 https: 地址，或本目录里的 page:、entry:、limit:、dispute:。',
    fix: '改用其中一种写法。',
  },
  'scenario-contradiction': {
    title: '场景与限制相矛盾',
    cause: '按套餐的限制推演，这一步的结果与写的不同。',
    fix: '改正这一步的时间、数量或结果，或者改正限制。',
  },
  'lock-syntax': {
    title: '锁文件格式错误',
    cause: 'catalog.lock 里有一行不是“名称 错误码 状态 [参数:类型 …]”。',
    fix: '从版本库恢复这一行；锁文件由 `errdex lock` 写入。',
  },
  'locked-entry-gone': {
    title: '已发布的条目不见了',
    cause: '发布过的名称不能直接删除：已有程序在导入它。',
    fix: '把条目加回来并写上 retired，或者把 catalog.lock 里的那一行改成墓碑。',
  },
  'locked-entry-renumbered': {
    title: '已发布的条目换了错误码',
    cause: '名称发布后错误码就固定了：已有程序在比较它。',
    fix: '恢复原来的错误码；新的错误码要用新条目。',
  },
  'retired-name-reused': {
    title: '重新使用了已作废的名称',
    cause: '这个名称已立墓碑：旧程序会把新含义当成旧含义。',
    fix: '换一个名称。',
  },
  'retired-code-reused': {
    title: '重新使用了已作废的错误码',
    cause: '这个错误码已立墓碑：旧程序会把新含义当成旧含义。',
    fix: '换一个错误码。',
  },
};
