/** What can be told of the script without running it: it is PowerShell 5.1, and it calls nothing but what stands here. */
import type { Node } from 'web-tree-sitter';
import { KNOWN_OPERATORS } from './powershell/operators';
import { syntaxFaults, type Parsed } from './powershell/syntax';

/** Every command with every parameter that it may be given. None of them changes anything on a computer. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'ConvertFrom-Json': ['InputObject'],
  'ConvertTo-Json': ['InputObject', 'Depth', 'Compress'],
  'ForEach-Object': [],
  'Get-Acl': ['LiteralPath'],
  'Get-ChildItem': ['LiteralPath'],
  'Get-CimInstance': ['ClassName', 'Namespace'],
  'Get-ClusterResource': [],
  'Get-Command': ['Name', 'ErrorAction'],
  'Get-Disk': ['Number'],
  'Get-HotFix': [],
  'Get-Item': ['LiteralPath'],
  'Get-ItemProperty': ['LiteralPath'],
  'Get-OBMachineSetting': [],
  'Get-OBPolicy': [],
  'Get-SCCloud': ['VMMServer'],
  'Get-SCVirtualMachine': ['VMMServer'],
  'Get-SCVMHost': ['VMMServer'],
  'Get-SCVMHostCluster': ['VMMServer'],
  'Get-SCVMHostGroup': ['VMMServer'],
  'Get-SCVMMServer': ['ComputerName'],
  'Get-VHD': ['Path'],
  'Get-VM': [],
  'Get-VMFibreChannelHba': ['VM'],
  'Get-VMFirmware': ['VM'],
  'Get-VMHardDiskDrive': ['VM'],
  'Get-VMNetworkAdapter': ['VM'],
  'Get-VMReplication': ['VM'],
  'Get-VMSecurity': ['VM'],
  'Get-WindowsFeature': ['Name'],
  'Import-Module': ['Name', 'Verbose'],
  'Invoke-Command': ['ComputerName', 'ScriptBlock', 'ArgumentList', 'SessionOption', 'AsJob'],
  'New-Object': ['TypeName', 'ComObject', 'ArgumentList'],
  'New-PSSessionOption': ['OpenTimeout', 'CancelTimeout', 'OperationTimeout', 'NoMachineProfile'],
  'Receive-Job': ['Job', 'ErrorAction'],
  'Remove-Job': ['Job', 'Force', 'ErrorAction'],
  'Sort-Object': ['Unique'],
  'Start-Job': ['ScriptBlock', 'ArgumentList'],
  'Start-Sleep': ['Milliseconds', 'Seconds'],
  'Test-Path': ['LiteralPath'],
  'Where-Object': [],
  'Write-Host': [],
  'Write-Progress': ['Activity', 'Status'],
};

/** What New-Object may make, and what a cast, a test or a static call may name. */
const OBJECTS = [
  'byte[]',
  'Microsoft.Update.Session',
  'System.Collections.Generic.List[string]',
  'System.Collections.Queue',
  'System.IO.Compression.GZipStream',
  'System.IO.MemoryStream',
  'System.IO.StreamReader',
  'System.Net.Sockets.TcpClient',
  'System.Net.WebProxy',
  'System.NotSupportedException',
  'System.Text.StringBuilder',
  'System.Text.UTF8Encoding',
];
const TYPES = [
  ...['bool', 'byte[]', 'int', 'int64', 'ordered', 'regex', 'scriptblock', 'string', 'string[]', 'void'],
  'System.BitConverter',
  'System.DateTime',
  'System.DateTimeOffset',
  'System.Environment',
  'System.Globalization.CultureInfo',
  'System.Guid',
  'System.IO.Compression.CompressionMode',
  'System.IO.Directory',
  'System.IO.File',
  'System.IO.Path',
  'System.Management.Automation.Remoting.PSRemotingTransportException',
  'System.Math',
  'System.Net.CredentialCache',
  'System.Net.SecurityProtocolType',
  'System.Net.ServicePointManager',
  'System.Net.WebException',
  'System.Net.WebRequest',
  'System.Net.WebUtility',
  'System.NotSupportedException',
  'System.Security.Principal.SecurityIdentifier',
  'System.Security.Principal.WindowsIdentity',
  'System.Security.SecurityException',
  'System.Text.Encoding',
  'System.TimeoutException',
  'System.UnauthorizedAccessException',
  'System.Uri',
];

/** Methods of objects, and of types behind `::`. WriteAllBytes writes the report, and nothing else is written. */
const METHODS = (
  'Add AddSeconds Append BeginConnect Close ContainsKey Create CreateUpdateSearcher Dequeue EndConnect Enqueue Exists GetAccessRules ' +
  'GetBaseException GetBytes GetCurrent GetDirectoryName GetFileName GetOwner GetRequestStream GetResponse GetResponseStream GetStream ' +
  'GetString GetTotalHistoryCount GetUnresolvedProviderPathFromPSPath GetValue HtmlDecode Match Min NewGuid QueryHistory Read ReadAllText ' +
  'ReadToEnd Remove Search Split StartsWith Substring ToArray ToInt32 ToLowerInvariant ToString ToUpperInvariant Trim WaitOne Write WriteAllBytes'
).split(' ');
const STATICS_SET = ['[System.Net.ServicePointManager]::SecurityProtocol'];
/** What `&` may run: blocks that stand in the script itself. */
const RUN_BLOCKS = ['$Read'];

/** A second one would write where nothing may be written. */
const ONCE = ['WriteAllBytes'];

export function staticFindings(parsed: Parsed): readonly string[] {
  const syntax = syntaxFaults(parsed);
  if (syntax.length > 0) return syntax.map((fault) => `no PowerShell: ${fault}`);
  const uses = unitsOf(parsed).map(usesIn);
  const own = new Set([...parsed.text.matchAll(/^\s*function ([\w-]+)/gm)].map((match) => match[1] ?? ''));
  const methods = uses.flatMap((each) => each.methods);
  return [
    ...uses.flatMap((each) => each.commands).flatMap((command) => commandFindings(command, own)),
    ...uses.flatMap((each) => each.findings),
    ...methods.filter((name) => !METHODS.includes(name)).map((name) => `calls the method ${name}`),
    ...ONCE.filter((name) => methods.filter((each) => each === name).length > 1).map((name) => `${name} stands more than once`),
    ...encodingFindings(parsed),
  ];
}

interface CommandUse {
  /** Undefined: `&`. */
  readonly name: string | undefined;
  readonly parameters: readonly string[];
  readonly text: string;
}

interface Uses {
  readonly commands: readonly CommandUse[];
  readonly methods: readonly string[];
  readonly findings: readonly string[];
}

/** Longer ones are looked at part by part, so that of a script with one place changed the rest is not looked at again. */
const LONGEST_UNIT = 4000;
const known = new Map<string, Uses>();

function unitsOf({ tree }: Parsed): readonly Node[] {
  const statementsOf = (node: Node): readonly Node[] =>
    node.namedChildren.filter((child): child is Node => child !== null && child.type !== 'comment');
  return statementsOf(tree.rootNode)
    .flatMap((node) => (node.type === 'statement_list' ? statementsOf(node) : [node]))
    .flatMap((node) => {
      if (node.endIndex - node.startIndex < LONGEST_UNIT) return [node];
      const block = node.descendantsOfType('script_block_expression')[0] ?? node;
      return [...block.namedChildren.filter((child): child is Node => child?.type === 'param_block'), ...partsOf(block, statementsOf)];
    });
}

function partsOf(block: Node, statementsOf: (node: Node) => readonly Node[]): readonly Node[] {
  const list = block.descendantsOfType('statement_list')[0];
  return list ? statementsOf(list) : [block];
}

function usesIn(node: Node): Uses {
  const text = node.text;
  let uses = known.get(text);
  if (!uses)
    known.set(
      text,
      (uses = {
        commands: commandsIn(node),
        methods: methodsIn(node),
        findings: [...typeFindings(node), ...setFindings(node), ...operatorFindings(node)],
      }),
    );
  return uses;
}

function within(node: Node, ...types: readonly string[]): readonly Node[] {
  return node.descendantsOfType([...types]).filter((each): each is Node => each !== null);
}

function textsOf(node: Node, type: string): readonly string[] {
  return node.namedChildren.filter((child): child is Node => child?.type === type).map((child) => child.text);
}

function commandsIn(node: Node): readonly CommandUse[] {
  return within(node, 'command').map((command) => {
    const elements = command.namedChildren.find((child) => child?.type === 'command_elements');
    return {
      name: textsOf(command, 'command_name')[0],
      parameters: elements ? textsOf(elements, 'command_parameter').map((text) => text.slice(1)) : [],
      text: textsOf(command, 'command_name_expr')[0] ?? command.text,
    };
  });
}

function commandFindings({ name, parameters, text }: CommandUse, own: ReadonlySet<string>): readonly string[] {
  if (name === undefined) return RUN_BLOCKS.includes(text) ? [] : [`& runs ${text.slice(0, 40)}`];
  if (own.has(name)) return [];
  const allowed = COMMANDS[name];
  if (!allowed) return [`calls ${name}`];
  const unknown = parameters.filter((parameter) => !allowed.includes(parameter)).map((parameter) => `calls ${name} -${parameter}`);
  return [...unknown, ...(name === 'New-Object' ? objectFindings(text) : [])];
}

function objectFindings(text: string): readonly string[] {
  const made = /^New-Object -(?:TypeName|ComObject) '?([^\s')]+)'?/.exec(text)?.[1] ?? text;
  return OBJECTS.includes(made) ? [] : [`makes ${made}`];
}

function typeFindings(node: Node): readonly string[] {
  return within(node, 'type_literal')
    .map((literal) => literal.text.slice(1, -1))
    .filter((type) => !TYPES.includes(type))
    .map((type) => `names the type ${type}`);
}

function methodsIn(node: Node): readonly string[] {
  return within(node, 'invokation_expression').map((call) => textsOf(call, 'member_name')[0] ?? call.text);
}

function setFindings(node: Node): readonly string[] {
  const set = within(node, 'left_assignment_expression').map((target) => target.text);
  return set.filter((text) => text.includes('::') && !STATICS_SET.includes(text)).map((text) => `sets ${text}`);
}

/** What PowerShell 7 alone knows (`??`, `? :`) is no PowerShell to the grammar already; `&&` and `||` between commands are. */
function operatorFindings(node: Node): readonly string[] {
  const chains = within(node, 'pipeline_chain_tail').map((tail) => `joins commands by ${tail.text.slice(0, 2)}`);
  const operators = within(node, 'comparison_operator', 'format_operator').map((operator) => operator.text.toLowerCase());
  return [...chains, ...operators.filter((text) => !KNOWN_OPERATORS.includes(text)).map((text) => `uses ${text}`)];
}

/** Windows PowerShell reads a script without byte-order mark in the computer's own code page. */
function encodingFindings({ text }: Parsed): readonly string[] {
  const odd = /[^\t\n -~]/.exec(text);
  return odd ? [`a character outside ASCII or a carriage return: ${JSON.stringify(odd[0])}`] : [];
}
