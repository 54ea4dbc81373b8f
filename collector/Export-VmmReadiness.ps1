#Requires -Version 5.1
<#
.SYNOPSIS
    Reads what Azure Site Recovery asks of a System Center VMM server, its Hyper-V hosts and their VMs, into one report.

.DESCRIPTION
    Only reads. Nothing on the VMM server, on a host or in a VM is changed, installed or downloaded; the one file written is the
    report. What cannot be read stands as null in the report, with the reason under "problems", and never stops the rest.

    The VMM server is read with its own PowerShell module. Every Hyper-V host is then read by one script block over WinRM, a number of
    hosts at a time, each within its own time limit. A host that is not Hyper-V is listed and left alone.

    Run it in Windows PowerShell 5.1 where the VMM console is installed, best on the VMM server itself. README.md beside this file
    names the rights that each part needs, and how to schedule it.

    Exit codes: 0 the report is written (and accepted, where it was to be sent), whatever could not be read stands in it;
    1 something unexpected; 2 the call was wrong; 3 the VMM server could not be read, and nothing was written;
    4 the report is written and was not accepted.

.PARAMETER VmmServer
    Name of the VMM server; of a highly available one its cluster name. Always give the same name: it is what reports are compared by.

.PARAMETER Endpoints
    The list of hosts to try on TCP 443, as the bot writes it for a plan (endpoints.schema.json). Without it a short list for the
    public cloud is tried, which proves less.

.PARAMETER OutFile
    Where the report is written; one that is there is replaced. Default: vmm-readiness-NAME-TIME.json in the current folder.

.PARAMETER UploadTo
    The bot's address for reports, for example https://bot.example.com/api/reports. Only https, or http to this computer.

.PARAMETER KeyFile
    A file with the plan's upload key and nothing else. Only the account that runs this, SYSTEM and Administrators may have access to it.

.PARAMETER UploadProxy
    Proxy for sending the report; default: the one set for the account that runs this.

.PARAMETER OnlyHost
    Reads these hosts alone over WinRM, by name; every other is listed with what VMM knows. For a first trial.

.PARAMETER ThrottleLimit
    How many hosts are read at a time.

.PARAMETER HostTimeoutSeconds
    How long one host may take. What it has told until then is kept.

.PARAMETER ProbeTimeoutSeconds
    How long one connection to an endpoint may take.

.EXAMPLE
    .\Export-VmmReadiness.ps1 -WhatIf
    Prints what would be read, where and as whom. Reads nothing.

.EXAMPLE
    .\Export-VmmReadiness.ps1 -Endpoints .\endpoints.json -OutFile C:\Readiness\report.json
    Reads the VMM server of this computer and writes the report.

.EXAMPLE
    .\Export-VmmReadiness.ps1 -VmmServer vmm01.corp.example -Endpoints .\endpoints.json -OutFile C:\Readiness\report.json -UploadTo https://bot.example.com/api/reports -KeyFile C:\Readiness\key.txt
    Reads, writes and sends the report.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [ValidateNotNullOrEmpty()] [string] $VmmServer = 'localhost',
    [string] $Endpoints = '',
    [string] $OutFile = '',
    [string] $UploadTo = '',
    [string] $KeyFile = '',
    [string] $UploadProxy = '',
    [string[]] $OnlyHost = @(),
    [ValidateRange(1, 100)] [int] $ThrottleLimit = 32,
    [ValidateRange(30, 3600)] [int] $HostTimeoutSeconds = 300,
    [ValidateRange(1, 60)] [int] $ProbeTimeoutSeconds = 5
)

# What is not caught stops the part it stands in; nothing goes on with half an answer.
$ErrorActionPreference = 'Stop'

$CollectorVersion = '1.0.0'
$Invariant = [System.Globalization.CultureInfo]::InvariantCulture
$Purposes = @('identity', 'management', 'backup', 'storage', 'serviceBus', 'telemetry', 'time', 'other')
# The wildcards of Site Recovery cannot be tried without a concrete name: these alone are the same for everybody in the public cloud.
$PublicEndpoints = @(
    @{ host = 'login.microsoftonline.com'; purpose = 'identity' },
    @{ host = 'dc.services.visualstudio.com'; purpose = 'telemetry' },
    @{ host = 'time.windows.com'; purpose = 'time' }
)
$HostProperties = @('operatingSystem', 'hyperVRole', 'hotfixes', 'dotNetRelease', 'proxy', 'endpoints', 'recoveryServicesAgentVersion', 'azureBackupInUse', 'updates.pending', 'updates.lastInstalledAt')
$ServerProperties = @('operatingSystem', 'dotNetRelease', 'proxy', 'endpoints', 'providerVersion', 'registeredVaults')
$Problems = New-Object -TypeName 'System.Collections.Generic.List[string]'

# ---------------------------------------------------------------------------------------------------------------------
# What is read on one computer: a Hyper-V host, or the VMM server's own. Sent there as it stands, so it knows nothing of the
# rest of this file, and runs on Windows PowerShell 4.0 (Windows Server 2012 R2) too. Every line it gives is one JSON document.
# ---------------------------------------------------------------------------------------------------------------------
$ReadComputer = {
    param([string] $Role, [string] $EndpointsJson, [int] $ProbeSeconds, [string] $Clustered)

    $ErrorActionPreference = 'Stop'
    $found = @{ agent = $null; agentRead = $false; proxy = $null; proxyAsks = $null }
    $definitionUpdates = 'e0789628-ce08-4437-be74-2495b842f43b'

    function Get-Reason {
        param($Problem)
        $failure = $Problem.Exception
        while ($null -ne $failure) {
            if ($failure -is [System.UnauthorizedAccessException] -or $failure -is [System.Security.SecurityException]) { return 'accessDenied' }
            if ($failure.HResult -eq -2147024891) { return 'accessDenied' }
            if ($failure -is [System.TimeoutException]) { return 'timedOut' }
            if ($failure -is [System.NotSupportedException]) { return 'notSupported' }
            $failure = $failure.InnerException
        }
        if ([string] $Problem.CategoryInfo.Category -eq 'PermissionDenied') { return 'accessDenied' }
        if ([string] $Problem.FullyQualifiedErrorId -like 'CommandNotFoundException*') { return 'notSupported' }
        return 'failed'
    }

    # One property of the computer: its value, or why it could not be read. A list stands in an object, or one member would come out alone.
    function Read-Part {
        param([string] $Name, [scriptblock] $Read)
        $part = @{ part = $Name; value = $null; reason = $null; message = $null }
        try {
            $part.value = & $Read
        } catch {
            $part.reason = Get-Reason $_
            $part.message = [string] $_.Exception.Message
        }
        ConvertTo-Json -InputObject $part -Depth 6 -Compress
    }

    function Find-ProgramVersion {
        param([string] $Name)
        foreach ($key in @(Get-ChildItem -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall')) {
            if ([string] $key.GetValue('DisplayName') -like $Name) {
                $version = [string] $key.GetValue('DisplayVersion')
                if ($version -eq '') { throw "$($key.GetValue('DisplayName')) is installed and names no version." }
                return $version
            }
        }
        return $null
    }

    # A command of the agent's module. Null: no agent is installed. Not found beside an agent: its module is not on the path.
    function Test-AgentCommand {
        param([string] $Name)
        if (-not $found.agentRead) { throw 'Whether the Recovery Services agent is installed could not be read.' }
        if ($null -eq $found.agent) { return $false }
        if ($null -eq (Get-Command -Name $Name -ErrorAction SilentlyContinue)) {
            throw (New-Object -TypeName System.NotSupportedException -ArgumentList "The agent is installed, but its command $Name is not found in this session.")
        }
        return $true
    }

    function New-Proxy {
        param([string] $Address, [string] $User)
        # What somebody wrote into an address as user name and password goes nowhere.
        $clean = $Address -replace '//[^/@]*@', '//'
        $signsIn = $null
        if ($User -ne '' -or $clean -ne $Address) { $signsIn = $true }
        return @{ mode = 'proxy'; address = $clean; requiresAuthentication = $signsIn }
    }

    # Null: the Provider has no proxy of its own.
    function Read-ProviderProxy {
        $path = 'HKLM:\SOFTWARE\Microsoft\Microsoft System Center Virtual Machine Manager Server\DRAdapter\ProxySettings'
        if (-not (Test-Path -LiteralPath $path)) { return $null }
        $key = Get-Item -LiteralPath $path
        $address = [string] $key.GetValue('ProxyAddress')
        if ($address -eq '') { throw 'The Provider has proxy settings, but no value ProxyAddress.' }
        $port = [string] $key.GetValue('ProxyPort')
        if ($port -ne '' -and $address -notmatch ':\d+/?$') { $address = ($address -replace '/+$', '') + ':' + $port }
        return New-Proxy -Address $address -User ([string] $key.GetValue('ProxyUserName'))
    }

    # Null: no agent, or none that has a proxy of its own.
    function Read-AgentProxy {
        if (-not (Test-AgentCommand 'Get-OBMachineSetting')) { return $null }
        $setting = (Get-OBMachineSetting).ProxySetting
        if ($null -eq $setting -or -not $setting.Enabled) { return $null }
        $address = ([string] $setting.ProxyServer) -replace '/+$', ''
        if ([string] $setting.ProxyPort -ne '') { $address = $address + ':' + [string] $setting.ProxyPort }
        return New-Proxy -Address $address -User ([string] $setting.ProxyUserName)
    }

    # WinHTTP keeps a block: three numbers of four bytes (the third: flags, 2 is a proxy), the length of the address, the address.
    # netsh shows the same in the computer's language, which cannot be read by a program.
    function Read-WinHttpProxy {
        $key = Get-Item -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections'
        $bytes = $key.GetValue('WinHttpSettings')
        if ($null -ne $bytes -and $bytes.Length -ge 16) {
            $flags = [System.BitConverter]::ToInt32($bytes, 8)
            $length = [System.BitConverter]::ToInt32($bytes, 12)
            if (($flags -band 2) -ne 0 -and $length -gt 0) {
                return New-Proxy -Address ([System.Text.Encoding]::ASCII.GetString($bytes, 16, $length)) -User ''
            }
        }
        return @{ mode = 'direct'; address = $null; requiresAuthentication = $null }
    }

    # Of a list such as http=a:80;https=b:8080 the entry for https traffic, else the only one without a protocol.
    function Split-ProxyAddress {
        param([string] $Address)
        $entries = @($Address -split '[;\s]+' | Where-Object { $_ -ne '' })
        $chosen = @($entries | Where-Object { $_ -like 'https=*' })
        if ($chosen.Count -eq 0) { $chosen = @($entries | Where-Object { $_ -notlike '*=*' }) }
        if ($chosen.Count -eq 0) { throw "The proxy $Address has no entry for https traffic." }
        $entry = $chosen[0] -replace '^https=', ''
        if ($entry -like 'https://*') {
            throw (New-Object -TypeName System.NotSupportedException -ArgumentList "The proxy $Address is addressed over https, which cannot be tried.")
        }
        $bare = ($entry -replace '^[A-Za-z]+://', '') -replace '/.*$', ''
        $port = [regex]::Match($bare, ':(\d+)$').Groups[1].Value
        if ($port -eq '') { return @{ name = $bare; port = 80 } }
        return @{ name = ($bare -replace ':\d+$', ''); port = [int] $port }
    }

    # Connects to TCP 443, directly or by CONNECT through the proxy, and closes again. Nothing is sent to the host itself.
    function Test-Endpoint {
        param([string] $Name, [string] $Purpose, $Way)
        $probe = @{ host = $Name; purpose = $Purpose; reachable = $false; via = 'direct'; error = $null }
        $target = @{ name = $Name; port = 443 }
        if ($null -ne $Way) {
            $probe.via = 'proxy'
            $target = $Way
        }
        $client = New-Object -TypeName System.Net.Sockets.TcpClient
        try {
            $attempt = $client.BeginConnect($target.name, $target.port, $null, $null)
            if (-not $attempt.AsyncWaitHandle.WaitOne($ProbeSeconds * 1000)) { throw "No answer within $ProbeSeconds seconds." }
            $client.EndConnect($attempt)
            if ($null -eq $Way) {
                $probe.reachable = $true
            } else {
                $stream = $client.GetStream()
                $stream.ReadTimeout = $ProbeSeconds * 1000
                $stream.WriteTimeout = $ProbeSeconds * 1000
                $request = [System.Text.Encoding]::ASCII.GetBytes("CONNECT ${Name}:443 HTTP/1.1`r`nHost: ${Name}:443`r`n`r`n")
                $stream.Write($request, 0, $request.Length)
                $buffer = New-Object -TypeName 'byte[]' -ArgumentList 1024
                $count = $stream.Read($buffer, 0, 1024)
                $status = [regex]::Match([System.Text.Encoding]::ASCII.GetString($buffer, 0, $count), '^HTTP/1\.[01] (\d{3})').Groups[1].Value
                if ($status -eq '407') {
                    # The proxy stood in between: whether the host can be reached was not seen.
                    $found.proxyAsks = $true
                    $probe.reachable = $null
                    $probe.error = 'The proxy asks for authentication (407).'
                } elseif ($status -eq '') {
                    $probe.error = 'The proxy gave no answer that can be read.'
                } else {
                    if ($null -eq $found.proxyAsks) { $found.proxyAsks = $false }
                    if ($status -eq '200') { $probe.reachable = $true } else { $probe.error = "The proxy answered $status." }
                }
            }
        } catch {
            # The innermost words: around them stands which method of .NET was called.
            $probe.error = [string] $_.Exception.GetBaseException().Message
        } finally {
            $client.Close()
        }
        return $probe
    }

    function Test-DefinitionUpdate {
        param($Update)
        $ids = @($Update.Categories | ForEach-Object { [string] $_.CategoryID })
        return $ids -contains $definitionUpdates
    }

    function Get-DiskLocation {
        param([string] $Path)
        if ($Path -match '^[A-Za-z]:\\ClusterStorage\\') { return 'clusterSharedVolume' }
        if ($Path -match '^[A-Za-z]:\\') { return 'local' }
        if ($Path -match '^\\\\[^?.]') { return 'smb' }
        return 'other'
    }

    # One drive of a VM. A file that cannot be opened leaves its sizes null.
    function Read-Drive {
        param($Drive, $Vm)
        $disk = @{
            address = ('{0} {1} {2}' -f $Drive.ControllerType, $Drive.ControllerNumber, $Drive.ControllerLocation).ToUpperInvariant()
            name = [System.IO.Path]::GetFileName([string] $Drive.Path)
            format = $null
            type = $null
            maximumBytes = $null
            fileBytes = $null
            isShared = $null
            isPassThrough = $false
            logicalSectorBytes = $null
            physicalSectorBytes = $null
            location = Get-DiskLocation ([string] $Drive.Path)
        }
        try {
            if ($null -ne $Drive.DiskNumber) {
                $disk.isPassThrough = $true
                $disk.isShared = $false
                $disk.name = "Disk $($Drive.DiskNumber)"
                $disk.format = 'physical'
                $disk.location = 'other'
                $physical = Get-Disk -Number $Drive.DiskNumber
                $disk.maximumBytes = [int64] $physical.Size
                $disk.logicalSectorBytes = [int] $physical.LogicalSectorSize
                $disk.physicalSectorBytes = [int] $physical.PhysicalSectorSize
            } else {
                $disk.isShared = [bool] $Drive.SupportPersistentReservations
                $file = Get-VHD -Path $Drive.Path
                $disk.format = ([string] $file.VhdFormat).ToLowerInvariant() -replace '^vhdset$', 'vhds'
                $disk.type = ([string] $file.VhdType).ToLowerInvariant()
                $disk.maximumBytes = [int64] $file.Size
                $disk.fileBytes = [int64] $file.FileSize
                $disk.logicalSectorBytes = [int] $file.LogicalSectorSize
                $disk.physicalSectorBytes = [int] $file.PhysicalSectorSize
                if ($disk.format -eq 'vhds') { $disk.isShared = $true }
            }
        } catch {
            $Vm.problems += @{ property = 'disks'; reason = Get-Reason $_; message = [string] $_.Exception.Message }
        }
        return $disk
    }

    # What the guest says of itself through its integration services: name, release and processor.
    function Read-Guest {
        param($Items)
        $guest = @{}
        foreach ($item in @($Items)) {
            $name = [regex]::Match($item, '<PROPERTY NAME="Name"[^>]*><VALUE>([^<]*)</VALUE>').Groups[1].Value
            $data = [regex]::Match($item, '<PROPERTY NAME="Data"[^>]*><VALUE>([^<]*)</VALUE>').Groups[1].Value
            $guest[$name] = [System.Net.WebUtility]::HtmlDecode($data)
        }
        if ([string] $guest.OSName -eq '') { return $null }
        return @{ name = [string] $guest.OSName; release = [string] $guest.OSMajorVersion; processor = [string] $guest.ProcessorArchitecture }
    }

    # True: replicated to, or a replica of, another server. Azure as the target does not count.
    function Test-OtherReplica {
        param($Vm)
        $mode = [string] $Vm.ReplicationMode
        if ($mode -eq 'None') { return $false }
        if ($mode -ne 'Primary') { return $true }
        $server = [string] (Get-VMReplication -VM $Vm).ReplicaServer
        if ($server -eq '') { throw 'It is replicated, and the target is not named.' }
        return $server -notmatch 'azure'
    }

    function Read-Fact {
        param($Into, [string] $Property, [scriptblock] $Read)
        try {
            $Into[$Property] = & $Read
        } catch {
            $Into.problems += @{ property = $Property; reason = Get-Reason $_; message = [string] $_.Exception.Message }
        }
    }

    function Read-Vm {
        param($Vm, $Guests)
        $facts = @{ id = ([string] $Vm.Id).ToLowerInvariant(); generation = [int] $Vm.Generation; disks = $null; networkAdapters = $null; fibreChannelAdapters = $null; secureBoot = $null; tpm = $null; shielded = $null; hyperVReplica = $null; guest = $null; problems = @() }
        Read-Fact $facts 'disks' { @{ list = @(Get-VMHardDiskDrive -VM $Vm | ForEach-Object { Read-Drive $_ $facts }) } }
        Read-Fact $facts 'networkAdapters' {
            @{ list = @(Get-VMNetworkAdapter -VM $Vm | ForEach-Object { @{ name = [string] $_.Name; mac = [string] $_.MacAddress; addresses = @($_.IPAddresses | ForEach-Object { [string] $_ }) } }) }
        }
        Read-Fact $facts 'fibreChannelAdapters' { @(Get-VMFibreChannelHba -VM $Vm).Count }
        Read-Fact $facts 'secureBoot' {
            if ($facts.generation -eq 1) { return $false }
            [string] (Get-VMFirmware -VM $Vm).SecureBoot -eq 'On'
        }
        Read-Fact $facts 'security' {
            if ($null -eq (Get-Command -Name Get-VMSecurity -ErrorAction SilentlyContinue)) {
                # Windows Server 2012 R2 knows neither virtual TPM nor shielded VMs.
                if ([System.Environment]::OSVersion.Version.Major -lt 10) { return @{ tpm = $false; shielded = $false } }
            }
            $security = Get-VMSecurity -VM $Vm
            @{ tpm = [bool] $security.TpmEnabled; shielded = [bool] $security.Shielded }
        }
        if ($null -ne $facts.security) {
            $facts.tpm = $facts.security.tpm
            $facts.shielded = $facts.security.shielded
        }
        Read-Fact $facts 'hyperVReplica' { Test-OtherReplica $Vm }
        Read-Fact $facts 'guest' { Read-Guest $Guests[$facts.id] }
        ConvertTo-Json -InputObject @{ part = 'vm'; value = $facts } -Depth 6 -Compress
    }

    function Read-Vms {
        $vms = @(Get-VM)
        $guests = @{}
        $guestProblem = $null
        try {
            foreach ($component in @(Get-CimInstance -Namespace 'root\virtualization\v2' -ClassName Msvm_KvpExchangeComponent)) {
                $guests[([string] $component.SystemName).ToLowerInvariant()] = @($component.GuestIntrinsicExchangeItems)
            }
        } catch {
            $guestProblem = @{ property = 'operatingSystem'; reason = Get-Reason $_; message = [string] $_.Exception.Message }
        }
        foreach ($vm in $vms) { Read-Vm $vm $guests }
        ConvertTo-Json -InputObject @{ part = 'vms'; value = @{ count = $vms.Count; guestProblem = $guestProblem }; reason = $null; message = $null } -Depth 6 -Compress
    }

    Read-Part 'operatingSystem' {
        $system = Get-CimInstance -ClassName Win32_OperatingSystem
        $installation = [string] (Get-ItemProperty -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').InstallationType
        if (@('Server', 'Server Core', 'Nano Server', 'Client') -notcontains $installation) { $installation = $null }
        @{ caption = ([string] $system.Caption).Trim(); version = [string] $system.Version; sku = [int] $system.OperatingSystemSKU; installationType = $installation }
    }
    Read-Part 'dotNetRelease' {
        $release = (Get-ItemProperty -LiteralPath 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release
        if ($null -eq $release) { throw '.NET Framework 4 names no release: it is older than 4.5.' }
        [int] $release
    }
    if ($Role -eq 'host') {
        Read-Part 'recoveryServicesAgentVersion' {
            $found.agent = Find-ProgramVersion '*Azure Recovery Services Agent*'
            $found.agentRead = $true
            $found.agent
        }
    }
    Read-Part 'proxy' {
        $proxy = $null
        if ($Role -eq 'host') { $proxy = Read-AgentProxy } else { $proxy = Read-ProviderProxy }
        if ($null -eq $proxy) { $proxy = Read-WinHttpProxy }
        $found.proxy = $proxy
        $proxy
    }
    Read-Part 'endpoints' {
        if ($null -eq $found.proxy) { throw 'The proxy could not be read, so nothing was tried.' }
        $way = $null
        if ($found.proxy.mode -eq 'proxy') { $way = Split-ProxyAddress $found.proxy.address }
        $probes = @((ConvertFrom-Json -InputObject $EndpointsJson).hosts | ForEach-Object { Test-Endpoint $_.host $_.purpose $way })
        @{ list = $probes; proxyAsks = $found.proxyAsks }
    }
    if ($Role -eq 'vmmServer') {
        Read-Part 'providerVersion' { Find-ProgramVersion '*Azure Site Recovery Provider*' }
        Read-Part 'registeredVaults' {
            $path = 'HKLM:\SOFTWARE\Microsoft\Microsoft System Center Virtual Machine Manager Server\DRAdapter\Registration'
            if (-not (Test-Path -LiteralPath $path)) { return @{ list = @() } }
            $key = Get-Item -LiteralPath $path
            $vaults = @(@('VaultName', 'ResourceName') | ForEach-Object { [string] $key.GetValue($_) } | Where-Object { $_ -ne '' } | Sort-Object -Unique)
            if ($vaults.Count -eq 0) { throw 'The server is registered, and its registration does not name the vault.' }
            @{ list = $vaults }
        }
        return
    }
    Read-Part 'hyperVRole' { [bool] (Get-WindowsFeature -Name 'Hyper-V').Installed }
    Read-Part 'hotfixes' {
        $ids = @(Get-HotFix | ForEach-Object { ([string] $_.HotFixID).ToUpperInvariant() } | Where-Object { $_ -match '^KB[0-9]+$' } | Sort-Object -Unique)
        @{ list = $ids }
    }
    Read-Part 'azureBackupInUse' {
        if (-not (Test-AgentCommand 'Get-OBPolicy')) { return $false }
        $null -ne (Get-OBPolicy)
    }
    if ($Clustered -eq 'yes') {
        Read-Part 'replicaBroker' {
            @(Get-ClusterResource | Where-Object { [string] $_.ResourceType -eq 'Virtual Machine Replication Broker' }).Count -gt 0
        }
    }
    try {
        Read-Vms
    } catch {
        ConvertTo-Json -InputObject @{ part = 'vms'; value = $null; reason = Get-Reason $_; message = [string] $_.Exception.Message } -Compress
    }
    # Windows Update comes last: searching may take minutes, and is often refused to a remote session.
    Read-Part 'updates.lastInstalledAt' {
        $searcher = (New-Object -ComObject Microsoft.Update.Session).CreateUpdateSearcher()
        $last = $null
        $entries = [System.Math]::Min($searcher.GetTotalHistoryCount(), 5000)
        if ($entries -gt 0) {
            foreach ($entry in @($searcher.QueryHistory(0, $entries))) {
                # Operation 1: installed; result 2: succeeded.
                if ($entry.Operation -eq 1 -and $entry.ResultCode -eq 2 -and -not (Test-DefinitionUpdate $entry)) {
                    if ($null -eq $last -or $entry.Date -gt $last) { $last = $entry.Date }
                }
            }
        }
        if ($null -eq $last) { throw 'The update history names no installed update.' }
        # The history is in UTC. The invariant culture, or the colons would become what the computer writes between hours and minutes.
        $last.ToString('yyyy-MM-ddTHH:mm:ss', [System.Globalization.CultureInfo]::InvariantCulture) + 'Z'
    }
    Read-Part 'updates.pending' {
        $searcher = (New-Object -ComObject Microsoft.Update.Session).CreateUpdateSearcher()
        $result = $searcher.Search("IsInstalled=0 and IsHidden=0 and Type='Software'")
        if ($result.ResultCode -ne 2) { throw "The search for updates ended with result $($result.ResultCode)." }
        @($result.Updates | Where-Object { -not (Test-DefinitionUpdate $_) }).Count
    }
}

# ---------------------------------------------------------------------------------------------------------------------
# Small things
# ---------------------------------------------------------------------------------------------------------------------

# Ends with exit code 2: nothing was read, and what is wrong with the call is said.
function Stop-WrongCall {
    param([string] $Why)
    Write-Host "The call is wrong: $Why"
    exit 2
}

function ConvertTo-Line {
    param($Record)
    ConvertTo-Json -InputObject $Record -Depth 8 -Compress
}

# What could not be read. Without id: everything of that scope.
function Add-Problem {
    param([string] $Scope, [string] $Id, [string[]] $Properties, [string] $Reason, [string] $Message)
    $problem = [ordered]@{ scope = $Scope }
    if ($Id -ne '') { $problem.id = $Id }
    $problem.properties = @($Properties)
    $problem.reason = $Reason
    $problem.message = ($Message -replace '//[^/\s@]*@', '//').Trim()
    $Problems.Add((ConvertTo-Line $problem))
}

function Get-CallReason {
    param($Problem)
    $failure = $Problem.Exception
    while ($null -ne $failure) {
        if ($failure -is [System.UnauthorizedAccessException] -or $failure.HResult -eq -2147024891) { return 'accessDenied' }
        if ($failure -is [System.TimeoutException]) { return 'timedOut' }
        $failure = $failure.InnerException
    }
    if ([string] $Problem.CategoryInfo.Category -eq 'PermissionDenied') { return 'accessDenied' }
    return 'failed'
}

function Get-Text {
    param($Value)
    $text = ([string] $Value).Trim()
    if ($text -eq '') { return $null }
    return $text
}

# .NET has a current folder of its own, which is not PowerShell's.
function Get-FullPath {
    param([string] $Path)
    return $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
}

function Get-ShortName {
    param([string] $Name)
    return $Name.Split('.')[0]
}

# A list of VMM, read once. One that cannot be read is empty here, and said to be unread.
function Read-VmmList {
    param([string] $List, [scriptblock] $Read)
    try {
        & $Read
    } catch {
        Add-Problem 'vmmServer' $ServerId @($List) (Get-CallReason $_) "The list of $List could not be read: $($_.Exception.Message)"
    }
}

# ---------------------------------------------------------------------------------------------------------------------
# The call
# ---------------------------------------------------------------------------------------------------------------------

# The list of endpoints, checked against endpoints.schema.json by hand.
function Read-EndpointsFile {
    param([string] $Path)
    $document = $null
    try {
        $document = ConvertFrom-Json -InputObject ([System.IO.File]::ReadAllText($Path))
    } catch {
        Stop-WrongCall "the endpoints file $Path cannot be read as JSON: $($_.Exception.Message)"
    }
    $names = @($document.PSObject.Properties | ForEach-Object { $_.Name })
    if ($document.schema -ne 'asr-readiness/endpoints/1' -or @($names | Where-Object { $_ -ne 'schema' -and $_ -ne 'hosts' }).Count -gt 0) {
        Stop-WrongCall "$Path is no list of endpoints of version 1. The bot writes one for a plan."
    }
    $hosts = @($document.hosts)
    if ($hosts.Count -eq 0 -or $hosts.Count -gt 50) { Stop-WrongCall "$Path must name 1 to 50 hosts." }
    foreach ($entry in $hosts) {
        $isName = [string] $entry.host -match '^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$'
        if (-not $isName) { Stop-WrongCall "$Path names '$($entry.host)', which is no host that can be tried." }
        if ($Purposes -cnotcontains [string] $entry.purpose) { Stop-WrongCall "$Path gives $($entry.host) the purpose '$($entry.purpose)', which is not known." }
    }
    return @($hosts | ForEach-Object { @{ host = [string] $_.host; purpose = [string] $_.purpose } })
}

# Only https, or this computer alone: the key goes with it.
function Test-UploadAddress {
    $address = $UploadTo -as [System.Uri]
    if ($null -eq $address -or -not $address.IsAbsoluteUri) { Stop-WrongCall "-UploadTo $UploadTo is no address." }
    $isSafe = $address.Scheme -eq 'https' -or ($address.Scheme -eq 'http' -and $address.IsLoopback)
    if (-not $isSafe) { Stop-WrongCall '-UploadTo must begin with https://: the upload key goes with the report.' }
    if ($address.UserInfo -ne '') { Stop-WrongCall '-UploadTo must hold no user name or password.' }
    if ($KeyFile -eq '') { Stop-WrongCall '-UploadTo needs -KeyFile with the upload key.' }
}

# The key, from a file that nobody else can read or take over.
function Read-UploadKey {
    $rights = $null
    try {
        $rights = Get-Acl -LiteralPath $KeyFile
    } catch {
        Stop-WrongCall "the key file $KeyFile cannot be read: $($_.Exception.Message)"
    }
    $sids = [System.Security.Principal.SecurityIdentifier]
    $trusted = @([System.Security.Principal.WindowsIdentity]::GetCurrent().User.Value, 'S-1-5-18', 'S-1-5-32-544')
    # Reading, changing rights, taking ownership, and the two general rights that hold reading.
    $dangerous = 1 -bor 262144 -bor 524288 -bor 268435456 -bor -2147483648
    $others = @($rights.GetAccessRules($true, $true, $sids) | Where-Object { [string] $_.AccessControlType -eq 'Allow' -and ([int] $_.FileSystemRights -band $dangerous) -ne 0 } | ForEach-Object { $_.IdentityReference.Value })
    $others += $rights.GetOwner($sids).Value
    $others = @($others | Where-Object { $trusted -notcontains $_ } | Sort-Object -Unique)
    if ($others.Count -gt 0) {
        Stop-WrongCall "the key file $KeyFile can be read by others ($($others -join ', ')). Leave access to the account that runs this, SYSTEM and Administrators."
    }
    $key = [System.IO.File]::ReadAllText((Get-FullPath $KeyFile)).Trim()
    if ($key -notmatch '^asrk_[A-Za-z0-9_-]{43}$') { Stop-WrongCall "the key file $KeyFile holds no upload key. An owner of the plan gets one from the bot." }
    return $key
}

function Show-WhatWouldBeRead {
    param([string] $Account, $Hosts)
    $as = "as $Account"
    Write-Host "Would be read, $as, and nothing changed:"
    Write-Host "  VMM server ${VmmServer}, by the VMM module: the server, clouds, host groups, clusters, hosts and VMs."
    Write-Host "  The computer of ${VmmServer}: operating system, .NET Framework, proxy, Provider, registration, endpoints."
    $which = 'every Hyper-V host that it manages'
    if ($OnlyHost.Count -gt 0) { $which = $OnlyHost -join ', ' }
    Write-Host "  By WinRM, $ThrottleLimit at a time and each within $HostTimeoutSeconds seconds: ${which}:"
    Write-Host '    operating system, Hyper-V role, updates, hotfixes, .NET Framework, proxy, agent, Azure Backup, Replica Broker,'
    Write-Host '    endpoints, and of its VMs: disks, firmware, security, Fibre Channel, replication, network, operating system.'
    foreach ($entry in $Hosts) { Write-Host "  From each of them, a connection to TCP 443 of $($entry.host) ($($entry.purpose))." }
    Write-Host "Would be written: $OutFile"
    if ($UploadTo -ne '') { Write-Host "Would be sent to: $UploadTo" }
    Write-Host 'Nothing was read.'
}

# ---------------------------------------------------------------------------------------------------------------------
# Reading computers, a number at a time
# ---------------------------------------------------------------------------------------------------------------------

function New-Reading {
    param([string] $Id, [string] $Name, [string] $Address, [bool] $IsLocal, [string] $Role, [string] $Clustered)
    return @{ id = $Id; name = $Name; address = $Address; isLocal = $IsLocal; role = $Role; clustered = $Clustered; job = $null; until = $null; reason = $null; message = $null; parts = @{} }
}

function Start-Reading {
    param($Reading)
    $values = @($Reading.role, $EndpointsJson, $ProbeTimeoutSeconds, $Reading.clustered)
    $Reading.until = [System.DateTime]::UtcNow.AddSeconds($HostTimeoutSeconds)
    try {
        if ($Reading.isLocal) {
            $Reading.job = Start-Job -ScriptBlock $ReadComputer -ArgumentList $values
        } else {
            $Reading.job = Invoke-Command -ComputerName $Reading.address -ScriptBlock $ReadComputer -ArgumentList $values -SessionOption $SessionOption -AsJob
        }
    } catch {
        $Reading.reason = 'failed'
        $Reading.message = "Reading could not begin: $($_.Exception.Message)"
    }
}

# Why a job ended without an answer. The number decides: the words are in the computer's language.
function Get-JobReason {
    param($Failure)
    if ($Failure.ErrorCode -eq 5 -or $Failure.ErrorCode -eq 1326) { return 'accessDenied' }
    if ($Failure -is [System.Management.Automation.Remoting.PSRemotingTransportException]) { return 'unreachable' }
    return 'failed'
}

# Takes what a computer has told. A VM's facts stay text until its record is written: of 25,000 VMs that is a tenth of the memory.
function Receive-Reading {
    param($Reading)
    $lines = @()
    try {
        $lines = @(Receive-Job -Job $Reading.job -ErrorAction SilentlyContinue | ForEach-Object { [string] $_ })
    } catch {
        $Reading.reason = 'failed'
        $Reading.message = [string] $_.Exception.Message
    }
    foreach ($line in $lines) {
        if (-not $line.StartsWith('{')) { continue }
        $part = ConvertFrom-Json -InputObject $line
        if ($part.part -eq 'vm') { $VmFacts["$($Reading.id) $($part.value.id)"] = $line } else { $Reading.parts[$part.part] = $part }
    }
    $failure = $Reading.job.ChildJobs[0].JobStateInfo.Reason
    if ($null -ne $failure) {
        $Reading.reason = Get-JobReason $failure
        $Reading.message = [string] $failure.Message
    }
    if ($Reading.parts.Count -eq 0 -and $null -eq $Reading.reason) {
        $Reading.reason = 'failed'
        $Reading.message = 'It ended without telling anything.'
    }
}

function Read-Computers {
    param($Readings)
    $waiting = New-Object -TypeName System.Collections.Queue
    foreach ($reading in $Readings) { $waiting.Enqueue($reading) }
    $total = $waiting.Count
    $running = @()
    $abandoned = @()
    while ($waiting.Count -gt 0 -or $running.Count -gt 0) {
        while ($waiting.Count -gt 0 -and $running.Count -lt $ThrottleLimit) {
            $reading = $waiting.Dequeue()
            Start-Reading $reading
            if ($null -ne $reading.job) { $running += $reading }
        }
        $still = @()
        foreach ($reading in $running) {
            $isRunning = @('NotStarted', 'Running') -contains [string] $reading.job.State
            if ($isRunning -and [System.DateTime]::UtcNow -lt $reading.until) {
                $still += $reading
            } elseif ($isRunning) {
                Receive-Reading $reading
                $reading.reason = 'timedOut'
                $reading.message = "It did not end within $HostTimeoutSeconds seconds."
                $abandoned += $reading.job
            } else {
                Receive-Reading $reading
                Remove-Job -Job $reading.job -Force
            }
        }
        $running = $still
        Write-Progress -Activity 'Reading computers' -Status "$($total - $waiting.Count - $running.Count) of $total"
        if ($running.Count -gt 0) { Start-Sleep -Milliseconds 500 }
    }
    # Stopping waits for a computer that does not answer, so it comes when everything else is read.
    foreach ($job in $abandoned) { Remove-Job -Job $job -Force -ErrorAction SilentlyContinue }
}

# ---------------------------------------------------------------------------------------------------------------------
# From what was read to the report's records
# ---------------------------------------------------------------------------------------------------------------------

# A part's value, or null with its problem: why that part failed, or why the whole computer did.
function Get-Part {
    param($Reading, [string] $Scope, [string] $Id, [string] $Name)
    $part = $Reading.parts[$Name]
    if ($null -eq $part) {
        $reason = 'failed'
        $message = 'It was not told.'
        if ($null -ne $Reading.reason) {
            $reason = $Reading.reason
            $message = $Reading.message
        }
        Add-Problem $Scope $Id @($Name) $reason "$($Reading.name): $message"
        return $null
    }
    if ($null -ne $part.reason) { Add-Problem $Scope $Id @($Name) $part.reason "$($Reading.name): $($part.message)" }
    return $part.value
}

# What hosts and VMM servers have in common, into their record.
function Add-ComputerFacts {
    param($Record, $Reading, [string] $Scope)
    $id = $Record.id
    $system = Get-Part $Reading $Scope $id 'operatingSystem'
    if ($null -ne $system) {
        $Record.operatingSystem = [ordered]@{ caption = Get-Text $system.caption; version = Get-Text $system.version; sku = $system.sku; installationType = $system.installationType }
        if ($null -eq $system.installationType) { Add-Problem $Scope $id @('operatingSystem') 'failed' "$($Reading.name): its type of installation is not known." }
    }
    $Record.dotNetRelease = Get-Part $Reading $Scope $id 'dotNetRelease'
    $proxy = Get-Part $Reading $Scope $id 'proxy'
    $tried = Get-Part $Reading $Scope $id 'endpoints'
    if ($null -ne $tried) {
        $Record.endpoints = @($tried.list | ForEach-Object { [ordered]@{ host = $_.host; purpose = $_.purpose; reachable = $_.reachable; via = $_.via; error = $_.error } })
        if (@($tried.list | Where-Object { $null -eq $_.reachable }).Count -gt 0) { Add-Problem $Scope $id @('endpoints') 'accessDenied' "$($Reading.name): the proxy asks for authentication, so not every endpoint could be tried." }
    }
    if ($null -ne $proxy) {
        $signsIn = $proxy.requiresAuthentication
        if ($proxy.mode -eq 'proxy' -and $null -eq $signsIn) {
            if ($null -ne $tried) { $signsIn = $tried.proxyAsks }
            if ($null -eq $signsIn) { Add-Problem $Scope $id @('proxy') 'failed' "$($Reading.name): no answer of the proxy told whether it asks for authentication." }
        }
        $Record.proxy = [ordered]@{ mode = $proxy.mode; address = $proxy.address; requiresAuthentication = $signsIn }
    }
}

function Get-ServerRecord {
    param($Server, $Reading, [string] $Name, $Fqdn)
    $record = [ordered]@{
        id = $ServerId
        name = $Name
        fqdn = $Fqdn
        productVersion = Get-Text $Server.ProductVersion
        isHighlyAvailable = $Server.IsHighlyAvailable
        operatingSystem = $null
        dotNetRelease = $null
        proxy = $null
        endpoints = $null
        providerVersion = $null
        registeredVaults = $null
    }
    if ($null -eq $Fqdn) { Add-Problem 'vmmServer' $ServerId @('fqdn') 'failed' 'VMM does not name the full name of its server.' }
    if ($null -eq $record.productVersion) { Add-Problem 'vmmServer' $ServerId @('productVersion') 'failed' 'VMM does not name its version.' }
    Add-ComputerFacts $record $Reading 'vmmServer'
    $record.providerVersion = Get-Part $Reading 'vmmServer' $ServerId 'providerVersion'
    $vaults = Get-Part $Reading 'vmmServer' $ServerId 'registeredVaults'
    if ($null -ne $vaults) { $record.registeredVaults = @($vaults.list) }
    return $record
}

function Get-HostRecord {
    param($Entry, $Reading)
    $record = [ordered]@{
        id = [string] $Entry.ID
        name = $Reading.name
        fqdn = Get-Text $Entry.FQDN
        vmmServerId = $ServerId
        hostGroupId = $null
        clusterId = $null
        virtualizationPlatform = Get-Text $Entry.VirtualizationPlatform
        operatingSystem = $null
        hyperVRole = $null
        hotfixes = $null
        updates = $null
        dotNetRelease = $null
        proxy = $null
        endpoints = $null
        recoveryServicesAgentVersion = $null
        azureBackupInUse = $null
    }
    $id = $record.id
    if ($null -ne $Entry.VMHostGroup) { $record.hostGroupId = [string] $Entry.VMHostGroup.ID } else { Add-Problem 'host' $id @('hostGroupId') 'failed' "$($Reading.name): VMM names no host group." }
    if ($null -eq $record.virtualizationPlatform) { Add-Problem 'host' $id @('virtualizationPlatform') 'failed' "$($Reading.name): VMM names no platform." }
    if ($null -ne $Entry.HostCluster) { $record.clusterId = [string] $Entry.HostCluster.ID }
    # Nothing of the host itself was told: one problem says it for everything, in one line.
    if ($Reading.parts.Count -eq 0) {
        Add-Problem 'host' $id $HostProperties $Reading.reason "$($Reading.name): $($Reading.message)"
        return $record
    }
    Add-ComputerFacts $record $Reading 'host'
    $record.hyperVRole = Get-Part $Reading 'host' $id 'hyperVRole'
    $hotfixes = Get-Part $Reading 'host' $id 'hotfixes'
    if ($null -ne $hotfixes) { $record.hotfixes = @($hotfixes.list) }
    $pending = Get-Part $Reading 'host' $id 'updates.pending'
    $installed = Get-Part $Reading 'host' $id 'updates.lastInstalledAt'
    if ($null -ne $pending -or $null -ne $installed) { $record.updates = [ordered]@{ pending = $pending; lastInstalledAt = $installed } }
    $record.recoveryServicesAgentVersion = Get-Part $Reading 'host' $id 'recoveryServicesAgentVersion'
    $record.azureBackupInUse = Get-Part $Reading 'host' $id 'azureBackupInUse'
    return $record
}

# Any node of the cluster that told decides; the reason of one that did not, else.
function Get-ClusterRecord {
    param($Cluster, $Readings)
    $record = [ordered]@{ id = [string] $Cluster.ID; name = [string] $Cluster.Name; hostGroupId = $null; replicaBroker = $null }
    if ($null -ne $Cluster.HostGroup) { $record.hostGroupId = [string] $Cluster.HostGroup.ID }
    $nodes = @($Readings | Where-Object { $_.cluster -eq $record.id })
    $told = @($nodes | Where-Object { $null -ne $_.parts['replicaBroker'] -and $null -eq $_.parts['replicaBroker'].reason })
    if ($told.Count -gt 0) {
        $record.replicaBroker = @($told | Where-Object { $_.parts['replicaBroker'].value }).Count -gt 0
    } elseif ($nodes.Count -gt 0) {
        [void] (Get-Part $nodes[0] 'cluster' $record.id 'replicaBroker')
    } else {
        Add-Problem 'cluster' $record.id @('replicaBroker') 'failed' "$($record.name): VMM lists no host of it."
    }
    return $record
}

function Get-Family {
    param([string] $Name)
    if ($Name -match 'windows') { return 'windows' }
    if ($Name -match 'linux|ubuntu|debian|centos|red hat|rhel|suse|sles|rocky|fedora|flatcar|coreos') { return 'linux' }
    if ($Name -match 'bsd|solaris|unix') { return 'other' }
    return $null
}

# 9, 0 and 12 are Windows' numbers for processors; Linux gives the kernel's word.
function Get-Architecture {
    param([string] $Processor)
    if ($Processor -match '^(9|x86_64|amd64|x64)$') { return 'x64' }
    if ($Processor -match '^(0|x86|i[3-6]86)$') { return 'x86' }
    if ($Processor -match '^(12|aarch64|arm64)$') { return 'arm64' }
    return $null
}

# The guest's own word before what an administrator typed in VMM.
function Get-GuestSystem {
    param($Vm, $Facts)
    $name = $null
    $processor = ''
    $told = $false
    if ($null -ne $Facts -and $null -ne $Facts.guest) {
        $told = $true
        $name = Get-Text $Facts.guest.name
        $processor = $Facts.guest.processor
        # Linux gives its release apart: Ubuntu and 22.04.
        if ($name -notmatch '\d' -and $Facts.guest.release -ne '') { $name = "$name $($Facts.guest.release)" }
    } else {
        $name = Get-Text $Vm.OperatingSystem.Name
        if ($name -eq 'Unknown') { $name = $null }
        $processor = [string] $Vm.OperatingSystem.Architecture
    }
    if ($null -eq $name) { return $null }
    return [ordered]@{ name = $name; family = Get-Family $name; architecture = Get-Architecture $processor; reportedByGuest = $told }
}

function Get-DiskType {
    param([string] $Type)
    if ($Type -like 'Fixed*') { return 'fixed' }
    if ($Type -like 'Dynamic*') { return 'dynamic' }
    if ($Type -like 'Differencing*') { return 'differencing' }
    return $null
}

function Get-DiskFormat {
    param([string] $Format)
    $known = @('vhd', 'vhdx', 'vhds', 'vmdk', 'physical')
    $word = $Format.ToLowerInvariant()
    if ($known -contains $word) { return $word }
    return $null
}

function Get-PathLocation {
    param([string] $Path)
    if ($Path -match '^[A-Za-z]:\\ClusterStorage\\') { return 'clusterSharedVolume' }
    if ($Path -match '^[A-Za-z]:\\') { return 'local' }
    if ($Path -match '^\\\\[^?.]') { return 'smb' }
    if ($Path -eq '') { return $null }
    return 'other'
}

# A disk as VMM has it.
function Get-VmmDisk {
    param($Drive, $Marked)
    $file = $Drive.VirtualHardDisk
    $disk = [ordered]@{
        name = "$($Drive.BusType) $($Drive.Bus):$($Drive.Lun)"
        format = 'physical'
        type = $null
        maximumBytes = $null
        fileBytes = $null
        isOperatingSystemDisk = $null
        isShared = $null
        isPassThrough = $null -eq $file
        logicalSectorBytes = $null
        physicalSectorBytes = $null
        location = 'other'
        excludedFromReplication = $null
    }
    if ($Marked) { $disk.isOperatingSystemDisk = @('Boot', 'System', 'BootAndSystem') -contains [string] $Drive.VolumeType }
    if ($null -ne $file) {
        $disk.name = [string] $file.Name
        $disk.format = Get-DiskFormat ([string] $file.VHDFormatType)
        $disk.type = Get-DiskType ([string] $file.VHDType)
        # MaximumSize is what the guest sees, in bytes; Size is the file.
        $disk.maximumBytes = [int64] $file.MaximumSize
        $disk.fileBytes = [int64] $file.Size
        $disk.location = Get-PathLocation ([string] $file.Directory + '\')
    }
    return $disk
}

# The same disk as its host sees it now: that is nearer than what VMM remembers.
function Update-Disk {
    param($Disk, $Seen)
    $Disk.name = $Seen.name
    if ($Disk.isPassThrough -and -not $Seen.isPassThrough) { $Disk.format = $null }
    $Disk.isPassThrough = $Seen.isPassThrough
    $Disk.isShared = $Seen.isShared
    $Disk.location = $Seen.location
    if ($null -ne $Seen.format) { $Disk.format = Get-DiskFormat $Seen.format }
    if ($null -ne $Seen.type -or $Seen.isPassThrough) { $Disk.type = $Seen.type }
    if ($null -ne $Seen.maximumBytes) { $Disk.maximumBytes = [int64] $Seen.maximumBytes }
    if ($null -ne $Seen.fileBytes) { $Disk.fileBytes = [int64] $Seen.fileBytes }
    $Disk.logicalSectorBytes = $Seen.logicalSectorBytes
    $Disk.physicalSectorBytes = $Seen.physicalSectorBytes
}

function Get-Disks {
    param($Vm, $Facts)
    $seen = @{}
    if ($null -ne $Facts -and $null -ne $Facts.disks) { foreach ($disk in @($Facts.disks.list)) { $seen[$disk.address] = $disk } }
    $drives = @($Vm.VirtualDiskDrives | Where-Object { $null -ne $_ })
    # A VM of which VMM marks no disk has its operating system somewhere all the same: which disk it is was not told.
    $marked = @($drives | Where-Object { @('Boot', 'System', 'BootAndSystem') -contains [string] $_.VolumeType }).Count -gt 0
    foreach ($drive in $drives) {
        $disk = Get-VmmDisk $drive $marked
        $address = ('{0} {1} {2}' -f $drive.BusType, $drive.Bus, $drive.Lun).ToUpperInvariant()
        if ($seen.ContainsKey($address)) {
            Update-Disk $disk $seen[$address]
            $seen.Remove($address)
        }
        $disk
    }
    foreach ($address in @($seen.Keys | Sort-Object)) {
        $disk = Get-VmmDisk @{ BusType = $address } $false
        Update-Disk $disk $seen[$address]
        $disk
    }
}

function Get-Mac {
    param([string] $Address)
    return ($Address -replace '[^0-9A-Fa-f]', '').ToUpperInvariant()
}

function Get-Adapters {
    param($Vm, $Facts)
    $seen = @{}
    if ($null -ne $Facts -and $null -ne $Facts.networkAdapters) { foreach ($adapter in @($Facts.networkAdapters.list)) { $seen[(Get-Mac $adapter.mac)] = $adapter } }
    foreach ($adapter in @($Vm.VirtualNetworkAdapters | Where-Object { $null -ne $_ })) {
        $name = Get-Text $adapter.Name
        $addresses = @(@($adapter.IPv4Addresses) + @($adapter.IPv6Addresses) | Where-Object { $null -ne $_ } | ForEach-Object { [string] $_ })
        $live = $seen[(Get-Mac $adapter.MACAddress)]
        if ($null -ne $live) {
            $name = Get-Text $live.name
            if (@($live.addresses).Count -gt 0) { $addresses = @($live.addresses) }
        }
        [ordered]@{
            name = $name
            vmNetwork = Get-Text $adapter.VMNetwork.Name
            ipv4 = @($addresses | Where-Object { $_ -match '^\d+\.\d+\.\d+\.\d+$' })
            ipv6 = @($addresses | Where-Object { $_ -match ':' })
        }
    }
}

# Why nothing of this VM came from its host; null: something did.
function Get-VmReason {
    param($Vm, $Reading)
    if ($null -eq $Vm.VMHost) { return @{ reason = 'notSupported'; message = 'It is on no host.' } }
    if ($null -eq $Reading) { return @{ reason = 'failed'; message = 'Its host is not among the hosts that VMM lists.' } }
    if ($null -ne $Reading.reason) { return @{ reason = $Reading.reason; message = "Its host $($Reading.name): $($Reading.message)" } }
    $part = $Reading.parts['vms']
    if ($null -ne $part -and $null -ne $part.reason) { return @{ reason = $part.reason; message = "Its host $($Reading.name): $($part.message)" } }
    return @{ reason = 'failed'; message = "Its host $($Reading.name) does not list it: it may be moving." }
}

# What of a VM's record is null because its host was not read, or told it so.
function Add-VmProblems {
    param($Record, $Facts, $Reading, $Why)
    $holes = @(@('fibreChannelAdapters', 'secureBoot', 'tpm', 'shielded', 'hyperVReplica') | Where-Object { $null -eq $Record[$_] })
    $open = @($Record.disks | Where-Object { $null -eq $_.isShared -or $null -eq $_.logicalSectorBytes -or $null -eq $_.maximumBytes -or $null -eq $_.format })
    if ($open.Count -gt 0) { $holes += 'disks' }
    if ($null -eq $Facts) {
        if ($holes.Count -gt 0) { Add-Problem 'vm' $Record.id $holes $Why.reason $Why.message }
    } else {
        foreach ($problem in @($Facts.problems)) {
            $names = @($problem.property)
            if ($problem.property -eq 'security') { $names = @('tpm', 'shielded') }
            if ($problem.property -eq 'guest') { $names = @('operatingSystem') }
            # Where VMM's word stands in, the list is whole.
            if ($problem.property -eq 'networkAdapters') { continue }
            Add-Problem 'vm' $Record.id $names $problem.reason $problem.message
        }
        if ($open.Count -gt 0 -and @($Facts.problems | Where-Object { $_.property -eq 'disks' }).Count -eq 0) {
            Add-Problem 'vm' $Record.id @('disks') 'failed' 'Its host does not tell everything of the disks that VMM lists.'
        }
        $guestProblem = $Reading.parts['vms'].value.guestProblem
        if ($null -ne $guestProblem) { Add-Problem 'vm' $Record.id @('operatingSystem') $guestProblem.reason $guestProblem.message }
    }
    if (@($Record.disks | Where-Object { $null -eq $_.isOperatingSystemDisk }).Count -gt 0) { Add-Problem 'vm' $Record.id @('disks') 'failed' 'VMM does not say which disk holds the operating system.' }
    $system = $Record.operatingSystem
    if ($null -eq $system) {
        Add-Problem 'vm' $Record.id @('operatingSystem') 'failed' 'Neither the guest nor VMM names the operating system.'
    } elseif ($null -eq $system.family -or $null -eq $system.architecture) {
        Add-Problem 'vm' $Record.id @('operatingSystem') 'failed' "The family or the processor of '$($system.name)' is not known."
    }
    if ($null -eq $Record.generation) { Add-Problem 'vm' $Record.id @('generation') 'notSupported' 'VMM names no generation.' }
}

function Get-VmRecord {
    param($Vm, $Reading)
    $facts = $null
    $line = $null
    if ($null -ne $Reading) { $line = $VmFacts["$($Reading.id) $(([string] $Vm.VMId).ToLowerInvariant())"] }
    if ($null -ne $line) { $facts = (ConvertFrom-Json -InputObject $line).value }
    $record = [ordered]@{
        id = [string] $Vm.ID
        name = [string] $Vm.Name
        hostId = $null
        cloudId = $null
        generation = $null
        operatingSystem = Get-GuestSystem $Vm $facts
        isHighlyAvailable = $Vm.IsHighlyAvailable
        disks = @(Get-Disks $Vm $facts)
        fibreChannelAdapters = $null
        networkAdapters = @(Get-Adapters $Vm $facts)
        secureBoot = $null
        tpm = $null
        shielded = $null
        hyperVReplica = $null
        guest = $null
    }
    if ($null -ne $Vm.VMHost) { $record.hostId = [string] $Vm.VMHost.ID }
    $record.cloudId = Get-Text $Vm.CloudId
    if (@(1, 2) -contains $Vm.Generation) { $record.generation = [int] $Vm.Generation }
    if ($null -ne $facts) {
        if (@(1, 2) -contains $facts.generation) { $record.generation = $facts.generation }
        $record.fibreChannelAdapters = $facts.fibreChannelAdapters
        $record.secureBoot = $facts.secureBoot
        $record.tpm = $facts.tpm
        $record.shielded = $facts.shielded
        $record.hyperVReplica = $facts.hyperVReplica
    }
    Add-VmProblems $record $facts $Reading (Get-VmReason $Vm $Reading)
    return $record
}

# ---------------------------------------------------------------------------------------------------------------------
# Sending
# ---------------------------------------------------------------------------------------------------------------------

function Compress-Report {
    param([byte[]] $Bytes)
    $memory = New-Object -TypeName System.IO.MemoryStream
    $gzip = New-Object -TypeName System.IO.Compression.GZipStream -ArgumentList $memory, ([System.IO.Compression.CompressionMode]::Compress)
    $gzip.Write($Bytes, 0, $Bytes.Length)
    $gzip.Close()
    # The comma keeps the bytes together: without it they would come out one by one.
    return , $memory.ToArray()
}

# One try. Status 0: no answer came.
function Send-Once {
    param([byte[]] $Packed, [string] $Key)
    $answer = @{ status = 0; text = ''; wait = '' }
    $response = $null
    try {
        $request = [System.Net.WebRequest]::Create($UploadTo)
        $request.Method = 'POST'
        $request.ContentType = 'application/json'
        # Another address would get the key too.
        $request.AllowAutoRedirect = $false
        $request.Timeout = 60000
        $request.ReadWriteTimeout = 60000
        $request.Headers.Add('Content-Encoding', 'gzip')
        $request.Headers.Add('Authorization', "Bearer $Key")
        if ($UploadProxy -ne '') { $request.Proxy = New-Object -TypeName System.Net.WebProxy -ArgumentList $UploadProxy }
        if ($null -ne $request.Proxy) { $request.Proxy.Credentials = [System.Net.CredentialCache]::DefaultNetworkCredentials }
        $request.ContentLength = $Packed.Length
        $body = $request.GetRequestStream()
        $body.Write($Packed, 0, $Packed.Length)
        $body.Close()
        $response = $request.GetResponse()
    } catch {
        $failure = $_.Exception
        while ($null -ne $failure -and $failure -isnot [System.Net.WebException]) { $failure = $failure.InnerException }
        $answer.text = [string] $_.Exception.Message
        if ($null -ne $failure) { $response = $failure.Response }
    }
    if ($null -ne $response) {
        $answer.status = [int] $response.StatusCode
        $answer.wait = [string] $response.Headers['Retry-After']
        $reader = New-Object -TypeName System.IO.StreamReader -ArgumentList $response.GetResponseStream()
        $answer.text = $reader.ReadToEnd()
        $response.Close()
    }
    return $answer
}

function Write-Answer {
    param($Answer)
    $said = $null
    try { $said = ConvertFrom-Json -InputObject $Answer.text } catch { $said = $null }
    foreach ($problem in @($said.problems | Where-Object { $null -ne $_ })) { Write-Host "  $($problem.path)$($problem.code): $($problem.message)" }
    if ($null -eq $said -and $Answer.status -eq 0) { Write-Host "  $($Answer.text)" }
}

# Gives true when the report was accepted. What may pass by itself is tried again, what cannot is not.
function Send-Report {
    param([byte[]] $Packed, [string] $Key)
    [System.Net.ServicePointManager]::SecurityProtocol = [System.Net.SecurityProtocolType]::Tls12
    $pauses = @(5, 15, 45, 120, 300)
    for ($try = 0; $try -le $pauses.Count; $try = $try + 1) {
        $answer = Send-Once $Packed $Key
        if ($answer.status -eq 202 -or $answer.status -eq 200) {
            Write-Host "The report was accepted by $UploadTo."
            Write-Answer $answer
            return $true
        }
        $mayPass = @(0, 408, 429, 500, 502, 503, 504) -contains $answer.status
        if (-not $mayPass -or $try -eq $pauses.Count) {
            Write-Host "The report was not accepted by $UploadTo (status $($answer.status))."
            Write-Answer $answer
            return $false
        }
        $pause = $pauses[$try]
        if ($answer.wait -match '^\d{1,3}$') { $pause = [int] $answer.wait }
        Write-Host "No acceptance yet (status $($answer.status)); the next try is in $pause seconds."
        Start-Sleep -Seconds $pause
    }
}

# ---------------------------------------------------------------------------------------------------------------------
# The run
# ---------------------------------------------------------------------------------------------------------------------

$endpointHosts = $PublicEndpoints
if ($Endpoints -ne '') { $endpointHosts = @(Read-EndpointsFile (Get-FullPath $Endpoints)) }
if ($UploadTo -ne '') { Test-UploadAddress }
if ($KeyFile -ne '' -and $UploadTo -eq '') { Stop-WrongCall '-KeyFile is for -UploadTo, which is not given.' }
$thisComputer = [string] $env:COMPUTERNAME
$serverName = $VmmServer
if (@('localhost', '.', '127.0.0.1', '::1') -contains $VmmServer) { $serverName = $thisComputer }
$began = [System.DateTimeOffset]::Now
if ($OutFile -eq '') { $OutFile = "vmm-readiness-$(Get-ShortName $serverName)-$($began.ToString('yyyyMMdd-HHmmss', $Invariant)).json" }
$OutFile = Get-FullPath $OutFile
if (-not [System.IO.Directory]::Exists([System.IO.Path]::GetDirectoryName($OutFile))) { Stop-WrongCall "the folder of $OutFile does not exist." }
$account = [System.Security.Principal.WindowsIdentity]::GetCurrent().Name

if ($WhatIfPreference) {
    Show-WhatWouldBeRead $account $endpointHosts
    exit 0
}
$uploadKey = ''
if ($UploadTo -ne '') { $uploadKey = Read-UploadKey }

$EndpointsJson = ConvertTo-Json -InputObject @{ hosts = @($endpointHosts) } -Depth 4 -Compress
$SessionOption = New-PSSessionOption -OpenTimeout 30000 -CancelTimeout 10000 -OperationTimeout ($HostTimeoutSeconds * 1000) -NoMachineProfile
$VmFacts = @{}

$server = $null
try {
    Import-Module -Name VirtualMachineManager -Verbose:$false
    $server = Get-SCVMMServer -ComputerName $VmmServer
} catch {
    Write-Host "The VMM server $VmmServer could not be read, and nothing was written: $($_.Exception.Message)"
    exit 3
}
$fqdn = $null
$computer = $serverName
if ($server.IsHighlyAvailable) {
    if ($serverName -like '*.*') { $fqdn = $serverName }
    $computer = [string] $server.ActiveVMMNode
} else {
    $fqdn = Get-Text $server.ManagedComputer.FQDN
}
$ServerId = $serverName.ToLowerInvariant()
if ($null -ne $fqdn) { $ServerId = $fqdn.ToLowerInvariant() }

Write-Host "Reading VMM server $serverName as $account."
$clouds = @(Read-VmmList 'clouds' { Get-SCCloud -VMMServer $server })
$groups = @(Read-VmmList 'hostGroups' { Get-SCVMHostGroup -VMMServer $server })
$clusters = @(Read-VmmList 'clusters' { Get-SCVMHostCluster -VMMServer $server })
$hosts = @(Read-VmmList 'hosts' { Get-SCVMHost -VMMServer $server })
$vms = @(Read-VmmList 'vms' { Get-SCVirtualMachine -VMMServer $server })

$isLocal = (Get-ShortName $computer) -eq $thisComputer
$serverReading = New-Reading $ServerId $serverName $computer $isLocal 'vmmServer' 'no'
$readings = @{}
$toRead = @($serverReading)
foreach ($entry in $hosts) {
    $name = Get-Text $entry.ComputerName
    if ($null -eq $name) { $name = Get-ShortName ([string] $entry.Name) }
    $address = Get-Text $entry.FQDN
    if ($null -eq $address) { $address = $name }
    $clustered = 'no'
    if ($null -ne $entry.HostCluster) { $clustered = 'yes' }
    $reading = New-Reading ([string] $entry.ID) $name $address ($name -eq $thisComputer) 'host' $clustered
    $reading.cluster = [string] $entry.HostCluster.ID
    $readings[$reading.id] = $reading
    $platform = [string] $entry.VirtualizationPlatform
    if ($platform -ne '' -and $platform -ne 'HyperV') {
        $reading.reason = 'notSupported'
        $reading.message = "It runs $platform, not Hyper-V."
    } elseif ($OnlyHost.Count -gt 0 -and $OnlyHost -notcontains $name -and $OnlyHost -notcontains $address) {
        $reading.reason = 'notSupported'
        $reading.message = 'It was left out by -OnlyHost.'
    } else {
        $toRead += $reading
    }
}
Write-Host "Reading $($toRead.Count) computers: $($hosts.Count) hosts, $($vms.Count) VMs."
Read-Computers $toRead

$lists = [ordered]@{
    vmmServers = @(ConvertTo-Line (Get-ServerRecord $server $serverReading (Get-ShortName $serverName) $fqdn))
    clouds = @($clouds | ForEach-Object { ConvertTo-Line ([ordered]@{ id = [string] $_.ID; name = [string] $_.Name; vmmServerId = $ServerId; hostGroupIds = @($_.HostGroup | Where-Object { $null -ne $_ } | ForEach-Object { [string] $_.ID }) }) })
    hostGroups = @($groups | ForEach-Object { ConvertTo-Line ([ordered]@{ id = [string] $_.ID; path = [string] $_.Path; parentId = Get-Text $_.ParentHostGroup.ID; vmmServerId = $ServerId }) })
    clusters = @($clusters | ForEach-Object { ConvertTo-Line (Get-ClusterRecord $_ $readings.Values) })
    hosts = @($hosts | ForEach-Object { ConvertTo-Line (Get-HostRecord $_ $readings[[string] $_.ID]) })
    vms = @($vms | ForEach-Object { ConvertTo-Line (Get-VmRecord $_ $readings[[string] $_.VMHost.ID]) })
}
$head = ConvertTo-Line ([ordered]@{
    schema = 'asr-readiness/collector-report/1'
    reportId = [System.Guid]::NewGuid().ToString()
    collectedAt = $began.ToString('yyyy-MM-ddTHH:mm:sszzz', $Invariant)
    collector = [ordered]@{ version = $CollectorVersion; computer = $thisComputer; account = $account; namesMasked = $false }
})
$text = New-Object -TypeName System.Text.StringBuilder
[void] $text.Append($head.Substring(0, $head.Length - 1))
foreach ($name in $lists.Keys) { [void] $text.Append(",`n`"$name`":[`n" + ($lists[$name] -join ",`n") + "`n]") }
[void] $text.Append(",`n`"problems`":[`n" + ($Problems -join ",`n") + "`n]}`n")
$bytes = (New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false).GetBytes($text.ToString())
[System.IO.File]::WriteAllBytes($OutFile, $bytes)
Write-Host "Written: $OutFile ($($bytes.Length) bytes), with $($Problems.Count) problems."

if ($UploadTo -ne '') {
    $accepted = Send-Report (Compress-Report $bytes) $uploadKey
    if (-not $accepted) {
        Write-Host "The report is kept: $OutFile"
        exit 4
    }
}
exit 0
