/** What can be told of the script without running it: it is PowerShell 5.1, and it calls nothing but what stands here. */
import type { Node } from 'web-tree-sitter';
import { KNOWN_OPERATORS } from './powershell/operators';
import { nodesOfType, syntaxFaults, type Parsed } from './powershell/syntax';

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

/** Written one after the other by design; a second one would write where nothing may be written. */
const ONCE = ['WriteAllBytes'];

export function staticFindings(parsed: Parsed): readonly string[] {
  const syntax = syntaxFaults(parsed);
  if (syntax.length > 0) return syntax.map((fault) => `no PowerShell: ${fault}`);
  return [
    ...commandFindings(parsed),
    ...typeFindings(parsed),
    ...methodFindings(parsed),
    ...operatorFindings(parsed),
    ...encodingFindings(parsed),
  ];
}

function textsOf(node: Node, type: string): readonly string[] {
  return node.namedChildren.filter((child): child is Node => child?.type === type).map((child) => child.text);
}

function commandFindings(parsed: Parsed): readonly string[] {
  const own = new Set(nodesOfType(parsed, 'function_name').map((node) => node.text));
  return nodesOfType(parsed, 'command').flatMap((command) => {
    const [name] = textsOf(command, 'command_name');
    if (name === undefined)
      return RUN_BLOCKS.includes(textsOf(command, 'command_name_expr')[0] ?? '') ? [] : [`& runs ${command.text.slice(0, 40)}`];
    const allowed = own.has(name) ? undefined : COMMANDS[name];
    if (!allowed && !own.has(name)) return [`calls ${name}`];
    const elements = command.namedChildren.find((child) => child?.type === 'command_elements');
    const parameters = elements ? textsOf(elements, 'command_parameter').map((text) => text.slice(1)) : [];
    const unknown = parameters.filter((parameter) => allowed !== undefined && !allowed.includes(parameter));
    return [...unknown.map((parameter) => `calls ${name} -${parameter}`), ...(name === 'New-Object' ? objectFindings(command.text) : [])];
  });
}

function objectFindings(text: string): readonly string[] {
  const made = /^New-Object -(?:TypeName|ComObject) '?([^\s')]+)'?/.exec(text)?.[1] ?? text;
  return OBJECTS.includes(made) ? [] : [`makes ${made}`];
}

function typeFindings(parsed: Parsed): readonly string[] {
  return nodesOfType(parsed, 'type_literal')
    .map((node) => node.text.slice(1, -1))
    .filter((type) => !TYPES.includes(type))
    .map((type) => `names the type ${type}`);
}

function methodFindings(parsed: Parsed): readonly string[] {
  const called = nodesOfType(parsed, 'invokation_expression').map((node) => textsOf(node, 'member_name')[0] ?? node.text);
  const set = nodesOfType(parsed, 'left_assignment_expression')
    .map((node) => node.text)
    .filter((text) => text.includes('::'));
  return [
    ...called.filter((name) => !METHODS.includes(name)).map((name) => `calls the method ${name}`),
    ...set.filter((text) => !STATICS_SET.includes(text)).map((text) => `sets ${text}`),
    ...ONCE.filter((name) => called.filter((each) => each === name).length !== 1).map((name) => `${name} does not stand once`),
  ];
}

/** What PowerShell 7 alone knows (`??`, `? :`) is no PowerShell to the grammar already; `&&` and `||` between commands are. */
function operatorFindings(parsed: Parsed): readonly string[] {
  const chains = nodesOfType(parsed, 'pipeline_chain_tail').map((node) => `joins commands by ${node.text.slice(0, 2)}`);
  const operators = nodesOfType(parsed, 'comparison_operator', 'format_operator').map((node) => node.text.toLowerCase());
  return [...chains, ...operators.filter((text) => !KNOWN_OPERATORS.includes(text)).map((text) => `uses ${text}`)];
}

/** Windows PowerShell reads a script without byte-order mark in the computer's own code page. */
function encodingFindings({ text }: Parsed): readonly string[] {
  const odd = /[^\t\n -~]/.exec(text);
  return odd ? [`a character outside ASCII or a carriage return: ${JSON.stringify(odd[0])}`] : [];
}
