// A PostgreSQL server that nobody signs in to but the bot's identity, with a token of Entra; passwords are switched off. TLS is on by
// default (require_secure_transport), and the bot checks the server's certificate and name.
//
// It has no public address. A delegated subnet costs nothing and lets in this network alone; the firewall rule "allow Azure
// services" would let every customer of Azure as far as the login, and a private endpoint would need the same network, and a fee.
targetScope = 'resourceGroup'

@description('First part of the private zone\'s name, and the name of its link to the network.')
param name string

@description('The name of the server; unique in the whole of Azure.')
param serverName string

@description('The Azure region.')
param location string

@description('Resource id of the network.')
param networkId string

@description('Resource id of the subnet that is delegated to the server.')
param subnetId string

@description('Object id of the bot\'s identity, the only administrator. A parameter, since a resource\'s name has to be known at the start.')
param administratorId string

@description('Name of the bot\'s identity, which is its name in the database, too.')
param administratorName string

@description('Size of the server.')
param sku string

@description('Price tier that the size belongs to.')
param tier string

@description('Days for which a backup can be restored.')
param backupRetentionDays int

var databaseName = 'asr_readiness'

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'
}

resource zoneLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: zone
  name: name
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: networkId
    }
  }
}

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: serverName
  location: location
  sku: {
    name: sku
    tier: tier
  }
  properties: {
    version: '16'
    authConfig: {
      activeDirectoryAuth: 'Enabled'
      passwordAuth: 'Disabled'
      tenantId: tenant().tenantId
    }
    network: {
      delegatedSubnetResourceId: subnetId
      privateDnsZoneArmResourceId: zone.id
      publicNetworkAccess: 'Disabled'
    }
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: backupRetentionDays
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: {
      mode: 'Disabled'
    }
  }
  dependsOn: [
    zoneLink
  ]
}

resource administrator 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: server
  name: administratorId
  properties: {
    principalName: administratorName
    principalType: 'ServicePrincipal'
    tenantId: tenant().tenantId
  }
}

// After its administrator: a database made before there is one belongs to the platform, and nobody can make a table in it
// (github.com/hashicorp/terraform-provider-azurerm/issues/27895).
resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: databaseName
  properties: {
    charset: 'UTF8'
    collation: 'en_US.utf8'
  }
  dependsOn: [
    administrator
  ]
}

@description('The host name of the server.')
output host string = server.properties.fullyQualifiedDomainName

@description('The name of the database, once it is there.')
output databaseName string = database.name
