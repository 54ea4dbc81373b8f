/** Faults in the call, in sending, and in what the script must never do. */
import type { Fault } from './fault';

export const SAFETY_FAULTS: readonly Fault[] = [
  // Never
  ['text is run', '$thisComputer = [string] $env:COMPUTERNAME', "$thisComputer = Invoke-Expression '$env:COMPUTERNAME'"],
  [
    'a module is installed',
    'Import-Module -Name VirtualMachineManager -Verbose:$false',
    'Install-Module -Name VirtualMachineManager -Force',
  ],
  ['VMM is refreshed', 'Get-SCVMHost -VMMServer $server }', 'Get-SCVMHost -VMMServer $server | Read-SCVMHost }'],
  ['a VM is changed', '$vms = @(Get-VM)', '$vms = @(Get-VM | Set-VM -Notes read -Passthru)'],
  ['an alias', '@(Get-VM)', '@(gvm)'],
  ['PowerShell 7 alone: ??', '$record.hotfixes = @($hotfixes.list)', '$record.hotfixes = $hotfixes.list ?? @()'],
  [
    'PowerShell 7 alone: -Parallel',
    'foreach ($reading in $Readings) { $waiting.Enqueue($reading) }',
    '$Readings | ForEach-Object -Parallel { $waiting.Enqueue($_) }',
  ],
  ['a bracket is missing', "if ($UploadTo -ne '') { Test-UploadAddress }", "if ($UploadTo -ne '') { Test-UploadAddress"],
  ['a quote is missing', "$CollectorVersion = '1.0.0'", "$CollectorVersion = '1.0.0"],
  [
    'certificates are not checked',
    '    [System.Net.ServicePointManager]::SecurityProtocol =',
    '    [System.Net.ServicePointManager]::ServerCertificateValidationCallback = { $true }\n    [System.Net.ServicePointManager]::SecurityProtocol =',
  ],
  // The call
  [
    '-WhatIf reads all the same',
    '    Show-WhatWouldBeRead $account $endpointHosts\n    exit 0',
    '    Show-WhatWouldBeRead $account $endpointHosts',
  ],
  ['-WhatIf is not known', '[CmdletBinding(SupportsShouldProcess = $true)]', '[CmdletBinding()]'],
  ['-WhatIf does not say as whom', '$as = "as $Account"', '$as = "as you"'],
  [
    '-WhatIf does not say where it connects',
    '    foreach ($entry in $Hosts) { Write-Host "  From each of them, a connection to TCP 443 of $($entry.host) ($($entry.purpose))." }\n',
    '',
  ],
  ['a wildcard is tried', "'^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.", "'^(?=.{1,253}$)[a-z0-9*]([a-z0-9-]*[a-z0-9])?(\\."],
  [
    'a purpose that is not known goes on',
    '$Purposes -cnotcontains [string] $entry.purpose',
    '$Purposes -notcontains [string] $entry.purpose',
  ],
  ['any list is taken', "$document.schema -ne 'asr-readiness/endpoints/1'", "$document.schema -eq 'asr-readiness/endpoints/9'"],
  [
    'the bot’s list is not used',
    '$endpointHosts = @(Read-EndpointsFile (Get-FullPath $Endpoints))',
    '[void] (Read-EndpointsFile (Get-FullPath $Endpoints))',
  ],
  ['files are looked for in .NET’s folder', 'Read-EndpointsFile (Get-FullPath $Endpoints)', 'Read-EndpointsFile $Endpoints'],
  [
    'a folder that does not exist is found out at the end',
    '[System.IO.Directory]::Exists([System.IO.Path]::GetDirectoryName($OutFile))',
    '$true',
  ],
  ['no limit to what may be asked for', '[ValidateRange(1, 100)] [int] $ThrottleLimit', '[int] $ThrottleLimit'],
  // The key
  [
    'http to anywhere',
    "$isSafe = $address.Scheme -eq 'https' -or ($address.Scheme -eq 'http' -and $address.IsLoopback)",
    "$isSafe = $address.Scheme -like 'http*'",
  ],
  ['any protocol to this computer', "($address.Scheme -eq 'http' -and $address.IsLoopback)", '$address.IsLoopback'],
  [
    'a password in the address',
    "    if ($address.UserInfo -ne '') { Stop-WrongCall '-UploadTo must hold no user name or password.' }\n",
    '',
  ],
  [
    'a key file that others can read',
    '    if ($others.Count -gt 0) {\n        Stop-WrongCall "the key file',
    '    if ($others.Count -gt 99) {\n        Stop-WrongCall "the key file',
  ],
  ['everybody is trusted', "'S-1-5-18', 'S-1-5-32-544')", "'S-1-5-18', 'S-1-5-32-544', 'S-1-1-0')"],
  [
    'rights to change rights do not count',
    '$dangerous = 1 -bor 262144 -bor 524288 -bor 268435456',
    '$dangerous = 1 -bor 524288 -bor 268435456',
  ],
  ['general rights do not count', '524288 -bor 268435456 -bor -2147483648', '524288'],
  ['denied rights count', "[string] $_.AccessControlType -eq 'Allow' -and ", ''],
  ['the owner does not count', '    $others += $rights.GetOwner($sids).Value\n', ''],
  [
    'anything is a key',
    '    if ($key -notmatch \'^asrk_[A-Za-z0-9_-]{43}$\') { Stop-WrongCall "the key file $KeyFile holds no upload key. An owner of the plan gets one from the bot." }\n',
    '',
  ],
  [
    'the key is printed',
    'Write-Host "The report was accepted by $UploadTo."',
    'Write-Host "The report was accepted by $UploadTo with $Key."',
  ],
  [
    'the line end goes with the key',
    '[System.IO.File]::ReadAllText((Get-FullPath $KeyFile)).Trim()',
    '[System.IO.File]::ReadAllText((Get-FullPath $KeyFile))',
  ],
  // Sending
  ['the key follows to another address', '        $request.AllowAutoRedirect = $false\n', ''],
  ['a request without a time limit of ours', '        $request.Timeout = 60000\n', ''],
  ['an old TLS', '[System.Net.SecurityProtocolType]::Tls12', '[System.Net.SecurityProtocolType]::Tls'],
  [
    'not compressed, and said to be',
    '$accepted = Send-Report (Compress-Report $bytes) $uploadKey',
    '$accepted = Send-Report $bytes $uploadKey',
  ],
  ['compressed, and not said', "        $request.Headers.Add('Content-Encoding', 'gzip')\n", ''],
  ['the last block stays in the buffer', '    $gzip.Close()\n', ''],
  ['another kind of content', "'application/json'", "'text/plain'"],
  ['no key', '        $request.Headers.Add(\'Authorization\', "Bearer $Key")\n', ''],
  [
    'the proxy is not signed in to',
    '        if ($null -ne $request.Proxy) { $request.Proxy.Credentials = [System.Net.CredentialCache]::DefaultNetworkCredentials }\n',
    '',
  ],
  ['-UploadProxy does nothing', "if ($UploadProxy -ne '') {", "if ($UploadProxy -eq 'x') {"],
  ['401 is tried again', '@(0, 408, 429,', '@(0, 401, 408, 429,'],
  ['409 is tried again', '@(0, 408, 429,', '@(0, 408, 409, 429,'],
  ['429 is not tried again', '@(0, 408, 429,', '@(0, 408,'],
  ['a time-out is not tried again', '@(0, 408, 429,', '@(408, 429,'],
  ['503 is not tried again', '502, 503, 504)', '502, 504)'],
  ['no waiting between tries', '        Start-Sleep -Seconds $pause\n', ''],
  ['the server’s own wish is passed over', "if ($answer.wait -match '^\\d{1,3}$')", "if ($answer.wait -match '^never$')"],
  ['seconds taken for milliseconds', 'Start-Sleep -Seconds $pause', 'Start-Sleep -Milliseconds $pause'],
  ['tries without end', '$try -eq $pauses.Count) {', '$try -gt 99) {'],
  ['any answer counts as accepted', 'if ($answer.status -eq 202 -or $answer.status -eq 200) {', 'if ($answer.status -ne 0) {'],
  ['200 counts as refused', 'if ($answer.status -eq 202 -or $answer.status -eq 200) {', 'if ($answer.status -eq 202) {'],
  ['what the answer says is not printed', 'Write-Host "  $($problem.path)$($problem.code): $($problem.message)"', '$problem.path'],
  ['a refusal ends as a success', '    if (-not $accepted) {\n', '    if ($null -eq $accepted) {\n'],
  ['nothing is said of the kept file', '        Write-Host "The report is kept: $OutFile"\n', ''],
];
