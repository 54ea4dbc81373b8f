/** Machines that are spoken of together by what their names begin with: "the SQL servers", "båda sql", "webben". */

/** The machine word of a group, and whether it is one of several: "burkarna", "servern". */
const KIND = '(?:maskin|burk|server|servr|vm|box|host|vard|nod|lada|lador|dator|machine|gast|instans)';
const GROUP = new RegExp(
  `^(?<stem>\\p{L}{2,}?)(?:-|s-)?(?<kind>${KIND}(?<ending>(?:e?n|e?t|e?rn|a?r|arna|erna|or|orna|na|e?s|:\\p{L}+)?))$`,
  'u',
);
const ONE = /^(?:en|n|et|t|er|ern|:en|)$/;
/** "Sqlarna", "webben": a stem with an article for a machine. */
const WITH_ARTICLE = /^(?<stem>\p{L}{2,}?)(?:-|:)?(?<ending>arna|erna|ar|en|n|s)$/u;
const MACHINE =
  /^(?:vm|vms|vm:ar\w*|vmar\w*|maskin\w*|burk\w*|box|boxes|boxar\w*|one|server\w*|servrar\w*|host|hosts|machine|machines|ones|nod\w*|node|nodes|hostar\w*)$/;
const BOTH = /^(?:bada|bagge|both)/;
const ALL = /^(?:alla|all|samtliga)(?: (?:of )?(?:the|de|dom))?$/;

export interface Group {
  /** As they are called where they are asked about; lower case. Empty: nobody knows whom it means. */
  readonly members: readonly string[];
  /** How many words say it. */
  readonly used: number;
}

/**
 * The group that begins at a word; undefined: none does.
 * @param words folded, from that word on
 * @param before what was said right before it, folded
 * @param isAlone what stands around it makes it no part of another word: "on both SQL and on WEB"
 */
export function groupAt(words: readonly string[], before: string, names: ReadonlySet<string>, isAlone = false): Group | undefined {
  const [word = '', next = ''] = words;
  const joined = GROUP.exec(word)?.groups;
  if (joined) return counted(membersOf(joined['stem'] ?? '', names), isOne(joined['kind'] ?? '', joined['ending'] ?? ''), before, 1);
  const bare = membersOf(word, names);
  if (bare.length > 0 && MACHINE.test(next)) return counted(bare, isOneWord(next), before, 2);
  const standsAlone = isAlone || BOTH.test(before) || ALL.test(before);
  return bare.length > 0 && standsAlone ? counted(bare, false, before, 1) : withArticle(word, before, names);
}

/** "Webben", "sqlarna". */
function withArticle(word: string, before: string, names: ReadonlySet<string>): Group | undefined {
  const article = WITH_ARTICLE.exec(word)?.groups;
  const called = article ? membersOf(article['stem'] ?? '', names) : [];
  return called.length > 0 ? counted(called, /^(?:en|n)$/.test(article?.['ending'] ?? ''), before, 1) : undefined;
}

/** "The SQL server" is nobody where there are two, and "both" nobody where there are three. */
function counted(members: readonly string[], isOneOf: boolean, before: string, used: number): Group {
  const fits = (!isOneOf || members.length === 1) && (!BOTH.test(before) || members.length === 2);
  return { members: fits ? members : [], used };
}

function isOne(kind: string, ending: string): boolean {
  return ONE.test(ending) && kind !== 'servr';
}

function isOneWord(word: string): boolean {
  return /^(?:vm|maskin|maskinen|burk|burken|box|one|server|servern|host|machine|nod|noden|node)$/.test(word);
}

/** Names that begin with the stem and go on with a number. */
function membersOf(stem: string, names: ReadonlySet<string>): readonly string[] {
  if (DATABASES.test(stem)) return databasesOf(names);
  const single = stem.replace(/(?<letter>\p{L})\k<letter>$/u, '$<letter>');
  return [...names].filter((name) => !name.includes('.') && [stem, single].some((each) => isNumbered(name, each)));
}

const DATABASES = /^(?:databas|database|db)$/;
/** Other names of machines with databases in them. */
const OTHER_DATABASES = /^(?:db|ora|pg|postgres|my|maria|mongo|sql\p{L})/u;

/** "Databasservrarna" are those that are called for SQL, where nothing else is called for a database. */
function databasesOf(names: ReadonlySet<string>): readonly string[] {
  return [...names].some((name) => OTHER_DATABASES.test(name)) ? [] : membersOf('sql', names);
}

function isNumbered(name: string, stem: string): boolean {
  return stem.length >= 2 && name.startsWith(stem) && /^[-_]?\d+$/.test(name.slice(stem.length));
}
