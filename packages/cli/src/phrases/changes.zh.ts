import type { changes as english } from './changes.en.ts';

/** What is said of changes of a catalogue, in Simplified Chinese. */
export const changes: typeof english = {
  sides: {
    nothing: (name) => `${name} 不是文件或文件夹，git 在这里也找不到叫这个名字的版本。`,
    nothingFix:
      '请给出目录的文件夹、catalog.json、包的 .tgz，或 git 版本，例如 HEAD~3。标签没取下来时，先运行 git fetch --tags。',
    pathMissing: (revision, path) => `版本 ${revision} 里没有 ${path || '错误码目录'}。`,
    pathMissingFix: (revision) =>
      `请写明目录当时的位置，从仓库根目录写起：${revision}:path/to/catalog。`,
    gitFailed: (reason) => `无法运行 git：${reason}`,
    tarballUnreadable: (file, reason) => `${file} 不是能读取的包：${reason}`,
    tarballCutOff: '文件不完整。',
    tarballEmpty: (file) => `${file} 里既没有 catalog.yaml，也没有 catalog.json。`,
    tarballMany: (file, paths) =>
      `${file} 里有好几份目录（${paths.join('、')}），请解开后指定其中一份。`,
    oldMissing: '没有指定和什么比较。',
    oldMissingFix: '请给出旧的一边：errdex diff HEAD~3，或 errdex diff old.json new.json。',
  },
  changeset: {
    recordInvalid: (file, reason) => `${file} 不是改动的记录：${reason}`,
    recordStale: (file) => `${file} 没有反映现在的改动。`,
    recordStaleFix: '请去掉 --check 重新运行这条命令，并提交它写入的文件。',
    complete: (since) => `${since} 以来的改动，待发布的 changeset 都写到了。`,
    written: (since) => `${since} 以来的改动现在都写到了，请提交。`,
    untold: (since) => `以上是 ${since} 以来的改动，待发布的 changeset 没有写全。`,
    untoldFix: (folder) =>
      `请运行 errdex changeset，并提交它写入 ${folder} 的文件；也可以自己在那里写：`,
    noPackage: (folder) => `${folder} 及其上层文件夹里没有 package.json。`,
    noFolder: '目录的上层文件夹里没有 .changeset/config.json。',
    noFolderFix:
      '请先配置 Changesets：npm install --save-dev @changesets/cli && npx changeset init',
    shallow: (release) => `这里没有 ${release} 的标签，提交历史也不完整。`,
    shallowFix:
      '请取回全部历史（git fetch --unshallow --tags；在 GitHub Actions 里设 fetch-depth: 0），或用 --since 指定上次发布的版本。',
    noRelease: (name) => `git 里找不到 ${name} 发布过的版本。`,
    noReleaseFix: '请先提交它的 package.json，或用 --since 指定和什么比较。',
  },
  diff: {
    classes: {
      patch: '修订号（patch）',
      minor: '次版本号（minor）',
      major: '主版本号（major）',
      forbidden: '禁止',
    },
    outcomes: {
      added: '新增',
      removed: '删除',
      changed: '改变',
      required: '新增但没有默认值',
      retyped: '换了类型',
      widened: '放宽',
      narrowed: '收窄',
      looser: '放松',
      stricter: '收紧',
      reordered: '换了顺序',
      'still-matched': '删除但仍由别的形式识别',
      'no-tombstone': '删除而没有留下墓碑',
      'name-reused': '重新启用已停用的名称',
      'code-reused': '新增却用了已停用的错误码',
    },
    fromTo: (what, before, after) => `${what}：${before} → ${after}`,
    with: (what, value) => `${what}：${value}`,
    inBrackets: (text) => ` · ${text}`,
    catalog: '整份目录',
    title: '错误码目录的改动',
    columns: ['级别', '对象', '改动'],
    nothing: '没有改动。',
    count: (count, kind) =>
      kind === 'forbidden' ? `${count} 处被禁止` : `${count} 处须升${changes.diff.classes[kind]}`,
    summary: (counts, gravest) =>
      gravest === 'forbidden'
        ? `${counts}。有禁止的改动，不能发布。`
        : `${counts}。下一版须升${changes.diff.classes[gravest]}。`,
    annotation: (kind) => `改动：${kind}`,
    forbidden: {
      'name-reused': ({ name, before, after }) =>
        `名称 ${name} 已经停用（${before}），这里又重新启用（${after}）：旧程序会把新含义当成旧含义。请换一个名称。`,
      'code-reused': ({ name, code, before, after }) =>
        `错误码 ${code} 已经停用（${before}），${name} 又拿来用（${after}）：旧程序会把新含义当成旧含义。请换一个错误码。`,
      'no-tombstone': ({ name, before, after }) =>
        `${name} 发布过（${before}），现在没有了，也没有留下墓碑（${after}）。请恢复条目并标上 \`retired\`，或在锁文件里把它那一行的状态改为 retired。`,
    },
    rules: {
      title: '改动怎样分级',
      paragraphs: [
        '目录的每种改动要求怎样的版本号。`errdex diff` 和 `errdex changeset` 都按这张表判断；表由 IR 的 schema 里写在各字段旁边的规则生成（`errdex diff --rules`），没有规则的字段无法通过编译。',
        '已发布的名称和已停用的错误码，不得改作他用。程序可能依赖的东西，新增升次版本号，删除或收紧升主版本号；文字改动只升修订号；禁止的改动不能发布。`[]` 指列表中的每一项。',
        '有两类字段不列出：`entries[].file`，因为挪动文件什么也不改变；以及由其他字段说明的内容，例如 `entries[].limits`。文字只在两边都有的语言里比较。',
      ],
      field: '字段',
    },
  },
};
