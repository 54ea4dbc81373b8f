/** Faults in what is read on one computer. */
import type { Fault } from './fault';

export const COMPUTER_FAULTS: readonly Fault[] = [
  // Errors and their reasons
  [
    'errors on a computer are passed over',
    "param([string] $Role, [string] $EndpointsJson, [int] $ProbeSeconds, [string] $Clustered)\n\n    $ErrorActionPreference = 'Stop'",
    'param([string] $Role, [string] $EndpointsJson, [int] $ProbeSeconds, [string] $Clustered)\n',
  ],
  ['a failed part is taken for an empty one', '            $part.reason = Get-Reason $_\n', ''],
  ['why a part failed is not said', '            $part.message = [string] $_.Exception.GetBaseException().Message\n', ''],
  [
    'access denied is called failed',
    "if ($failure -is [System.UnauthorizedAccessException] -or $failure -is [System.Security.SecurityException]) { return 'accessDenied' }\n            if ($failure.HResult",
    'if ($failure.HResult',
  ],
  [
    'access denied inside a COM error is not seen',
    "            $failure = $failure.InnerException\n        }\n        if ([string] $Problem.CategoryInfo.Category -eq 'PermissionDenied') { return 'accessDenied' }\n        if ([string] $Problem.Fully",
    "            $failure = $null\n        }\n        if ([string] $Problem.CategoryInfo.Category -eq 'PermissionDenied') { return 'accessDenied' }\n        if ([string] $Problem.Fully",
  ],
  [
    'a command that is missing is called failed',
    "        if ([string] $Problem.FullyQualifiedErrorId -like 'CommandNotFoundException*') { return 'notSupported' }\n",
    '',
  ],
  [
    'what is not supported is called failed',
    "            if ($failure -is [System.NotSupportedException]) { return 'notSupported' }\n",
    '',
  ],
  [
    'a part loses its depth',
    'ConvertTo-Json -InputObject $part -Depth 6 -Compress',
    'ConvertTo-Json -InputObject $part -Depth 1 -Compress',
  ],
  // Programs and proxies
  ['another program’s version', "'*Azure Recovery Services Agent*'", "'*Monitoring Agent*'"],
  ['the Provider is looked for under another name', "'*Azure Site Recovery Provider*'", "'*Provider Agent*'"],
  ['a program’s name for its version', "[string] $key.GetValue('DisplayVersion')", "[string] $key.GetValue('DisplayName')"],
  [
    'a Provider without version counts as none',
    "                if ($version -eq '') { throw \"$($key.GetValue('DisplayName')) is installed and names no version.\" }\n",
    '',
  ],
  ['no agent, and its commands are called all the same', '        if ($null -eq $found.agent) { return $false }\n', ''],
  [
    'an agent without its module counts as none',
    'throw (New-Object -TypeName System.NotSupportedException -ArgumentList "The agent is installed, but its command $Name is not found in this session.")',
    'return $false',
  ],
  ['that the agent was read is forgotten', '            $found.agentRead = $true\n', ''],
  ['a password stays in the address of a proxy', "$clean = $Address -replace '//[^/@]*@', '//'", '$clean = $Address'],
  [
    'a user name is no sign-in',
    "if ($User -ne '' -or $clean -ne $Address) { $signsIn = $true }",
    'if ($clean -ne $Address) { $signsIn = $true }',
  ],
  [
    'the Provider’s proxy is not looked at',
    "if ($Role -eq 'host') { $proxy = Read-AgentProxy } else { $proxy = Read-ProviderProxy }",
    "if ($Role -eq 'host') { $proxy = Read-AgentProxy }",
  ],
  [
    'the port of the Provider’s proxy is lost',
    "if ($port -ne '' -and $address -notmatch ':\\d+/?$')",
    "if ($port -eq '' -and $address -notmatch ':\\d+/?$')",
  ],
  ['WinHTTP goes before the agent', 'if ($null -eq $proxy) { $proxy = Read-WinHttpProxy }', '$proxy = Read-WinHttpProxy'],
  [
    'a proxy of the agent’s that is off counts',
    'if ($null -eq $setting -or -not $setting.Enabled) { return $null }',
    'if ($null -eq $setting) { return $null }',
  ],
  ['the flags of WinHTTP stand elsewhere', 'ToInt32($bytes, 8)', 'ToInt32($bytes, 4)'],
  ['the address of WinHTTP is cut', 'GetString($bytes, 16, $length)', 'GetString($bytes, 16, $length - 1)'],
  ['direct counts as a proxy', '($flags -band 2) -ne 0', '($flags -band 1) -ne 0'],
  ['the entry for http traffic is taken', "Where-Object { $_ -like 'https=*' }", "Where-Object { $_ -like 'http=*' }"],
  ['a proxy over https is tried in clear text', "if ($entry -like 'https://*') {", "if ($entry -like 'ftp://*') {"],
  // Endpoints
  ['another port is tried', 'port = 443 }', 'port = 80 }'],
  ['endpoints are tried past the proxy', '            $target = $Way\n', ''],
  ['a connection without a time limit', '$attempt.AsyncWaitHandle.WaitOne($ProbeSeconds * 1000)', '$attempt.AsyncWaitHandle.WaitOne()'],
  ['seconds taken for milliseconds', 'WaitOne($ProbeSeconds * 1000)', 'WaitOne($ProbeSeconds)'],
  ['a silent endpoint counts as reached', '{ throw "No answer within $ProbeSeconds seconds." }', '{ $probe.reachable = $true }'],
  ['whether the connection stands is not asked', '            $client.EndConnect($attempt)\n', ''],
  ['reading from a proxy without a time limit', '                $stream.ReadTimeout = $ProbeSeconds * 1000\n', ''],
  ['connections are left open', '            $client.Close()\n', ''],
  ['CONNECT names no port', 'CONNECT ${Name}:443 HTTP/1.1', 'CONNECT ${Name} HTTP/1.1'],
  ['a proxy that asks counts as a host that is blocked', '                    $probe.reachable = $null\n', ''],
  ['that the proxy asks is forgotten', '                    $found.proxyAsks = $true\n', ''],
  [
    'whatever the proxy answers counts as reached',
    "if ($status -eq '200') { $probe.reachable = $true }",
    "if ($status -ne '') { $probe.reachable = $true }",
  ],
  [
    'an endpoint’s list unrolls',
    '$probes = @((ConvertFrom-Json -InputObject $EndpointsJson).hosts | ForEach-Object { Test-Endpoint $_.host $_.purpose $way })\n        @{ list = $probes; proxyAsks = $found.proxyAsks }',
    '(ConvertFrom-Json -InputObject $EndpointsJson).hosts | ForEach-Object { Test-Endpoint $_.host $_.purpose $way }',
  ],
  [
    'a proxy that was not read counts as direct',
    "        if ($null -eq $found.proxy) { throw 'The proxy could not be read, so nothing was tried.' }\n",
    '',
  ],
  // The computer itself
  ['the build for the version', 'version = [string] $system.Version;', 'version = [string] $system.BuildNumber;'],
  ['blanks stay behind the caption', '([string] $system.Caption).Trim()', '[string] $system.Caption'],
  [
    'a type of installation outside the contract',
    "        if (@('Server', 'Server Core', 'Nano Server', 'Client') -notcontains $installation) { $installation = $null }\n",
    '',
  ],
  ['the release of .NET comes from another key', "NDP\\v4\\Full').Release", "NDP\\v4\\Client').Release"],
  [
    'no release counts as read',
    "        if ($null -eq $release) { throw '.NET Framework 4 names no release: it is older than 4.5.' }\n",
    '',
  ],
  ['another role for Hyper-V', "Get-WindowsFeature -Name 'Hyper-V'", "Get-WindowsFeature -Name 'Hyper-V-Tools'"],
  [
    'one hotfix comes out alone',
    "        @{ list = $ids }\n    }\n    Read-Part 'azureBackupInUse'",
    "        $ids\n    }\n    Read-Part 'azureBackupInUse'",
  ],
  ['what is no hotfix is listed', " | Where-Object { $_ -match '^KB[0-9]+$' } | Sort-Object -Unique)", ' | Sort-Object -Unique)'],
  ['small letters stay in hotfixes', '([string] $_.HotFixID).ToUpperInvariant()', '[string] $_.HotFixID'],
  ['hotfixes stand twice', "'^KB[0-9]+$' } | Sort-Object -Unique)", "'^KB[0-9]+$' } | Sort-Object)"],
  ['hotfixes denied are swallowed', '@(Get-HotFix | ForEach', '@(Get-HotFix -ErrorAction SilentlyContinue | ForEach'],
  ['Azure Backup is turned round', '$null -ne (Get-OBPolicy)', '$null -eq (Get-OBPolicy)'],
  ['another resource for the broker', "'Virtual Machine Replication Broker'", "'Virtual Machine'"],
  ['the vault is looked for elsewhere', "@('VaultName', 'ResourceName')", "@('Name', 'ResourceName')"],
  [
    'no registration counts as unread',
    'if (-not (Test-Path -LiteralPath $path)) { return @{ list = @() } }',
    "if (-not (Test-Path -LiteralPath $path)) { throw 'none' }",
  ],
  [
    'a registration without a vault counts as none',
    "            if ($vaults.Count -eq 0) { throw 'The server is registered, and its registration does not name the vault.' }\n",
    '',
  ],
  // Updates
  [
    'definition updates are counted',
    '@($result.Updates | Where-Object { -not (Test-DefinitionUpdate $_) }).Count',
    '@($result.Updates).Count',
  ],
  [
    'only definition updates are counted',
    '@($result.Updates | Where-Object { -not (Test-DefinitionUpdate $_) }).Count',
    '@($result.Updates | Where-Object { Test-DefinitionUpdate $_ }).Count',
  ],
  [
    'a definition counts as the last update',
    'if ($entry.Operation -eq 1 -and $entry.ResultCode -eq 2 -and -not (Test-DefinitionUpdate $entry)) {',
    'if ($entry.Operation -eq 1 -and $entry.ResultCode -eq 2) {',
  ],
  ['what failed to install counts as installed', '$entry.Operation -eq 1 -and $entry.ResultCode -eq 2 -and', '$entry.Operation -eq 1 -and'],
  ['what was removed counts as installed', '$entry.Operation -eq 1 -and $entry.ResultCode -eq 2 -and', '$entry.ResultCode -eq 2 -and'],
  ['the oldest update for the last', '$entry.Date -gt $last', '$entry.Date -lt $last'],
  ['hidden and installed updates are searched', '"IsInstalled=0 and IsHidden=0 and Type=\'Software\'"', '"IsInstalled=1"'],
  [
    'a search with errors counts',
    '        if ($result.ResultCode -ne 2) { throw "The search for updates ended with result $($result.ResultCode)." }\n',
    '',
  ],
  [
    'a time in the computer’s own writing',
    "$last.ToString('yyyy-MM-ddTHH:mm:ss', [System.Globalization.CultureInfo]::InvariantCulture)",
    "$last.ToString('yyyy-MM-ddTHH:mm:ss')",
  ],
  ['a time without its zone', "InvariantCulture) + 'Z'", 'InvariantCulture)'],
];
