// The bot in Azure: identity, registration with Teams, a container with https, a database, and the right to read.
// No secret: the bot signs in everywhere with its managed identity, and no password or key stands in here or comes out.
// The database is PostgreSQL, since a container app has no disk that SQLite is safe on: EmptyDir is lost with the replica, and
// Azure Files is a network share.
targetScope = 'resourceGroup'

@description('The name of everything made here; lower-case letters, digits and hyphens, beginning with a letter.')
@minLength(3)
@maxLength(20)
param name string = 'asr-readiness'

@description('The Azure region. The bot registration itself is global.')
param location string = resourceGroup().location

@description('The name of the container registry in this resource group that holds the image.')
param registryName string

@description('The image in that registry, with its tag.')
param image string

@description('Entra object ids of the people who may set up plans.')
@minLength(1)
param administrators array

@description('Ids of the subscriptions that hold vaults, storage accounts and networks. Default: the one this is deployed in.')
@minLength(1)
param subscriptionsToRead array = [
  subscription().subscriptionId
]

@description('exactReads: a custom role with exactly the reads that the bot makes. builtIn: Reader and Site Recovery Reader.')
@allowed([
  'exactReads'
  'builtIn'
])
param access string = 'exactReads'

@description('The price tier of the bot registration. F0 is free; messages in Teams are free in both.')
@allowed([
  'F0'
  'S1'
])
param botTier string = 'F0'

@description('Address range of the network: two subnets of /27 or larger are cut from it. It must not overlap networks it is to be joined with.')
param addressPrefix string = '10.77.0.0/24'

@description('Size of the database server.')
param databaseSku string = 'Standard_B1ms'

@description('Price tier that the size of the database server belongs to.')
@allowed([
  'Burstable'
  'GeneralPurpose'
  'MemoryOptimized'
])
param databaseTier string = 'Burstable'

@description('Days for which a backup of the database can be restored.')
@minValue(7)
@maxValue(35)
param backupRetentionDays int = 14

@description('Days for which logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('What the bot writes to the log: debug, info, warn, error or silent.')
@allowed([
  'debug'
  'info'
  'warn'
  'error'
  'silent'
])
param logLevel string = 'info'

// The port that the image listens on, inside the container app only.
var port = 3978
// Names that the whole of Azure shares.
var sharedName = '${name}-${uniqueString(resourceGroup().id)}'
var publicUrl = 'https://${name}.${hosting.properties.defaultDomain}'
// AcrPull, a built-in role.
var pullRole = '7f951dda-4ed3-4680-a7ca-43fe172d538d'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: {
    retentionInDays: logRetentionDays
    sku: {
      name: 'PerGB2018'
    }
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: [
        addressPrefix
      ]
    }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 27, 0)
          delegations: [
            {
              name: 'app'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 27, 1)
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
    ]
  }
}

module database 'database.bicep' = {
  name: 'asr-readiness-database'
  params: {
    name: name
    serverName: sharedName
    location: location
    networkId: network.id
    subnetId: '${network.id}/subnets/database'
    administratorId: identity.properties.principalId
    administratorName: identity.name
    sku: databaseSku
    tier: databaseTier
    backupRetentionDays: backupRetentionDays
  }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource pull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, pullRole)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', pullRole)
  }
}

module roles 'roles.bicep' = [for id in subscriptionsToRead: {
  name: 'asr-readiness-${id}'
  scope: subscription(id)
  params: {
    principalId: identity.properties.principalId
    access: access
  }
}]

// Logs go to the workspace by a diagnostic setting; the other way needs the workspace's key.
resource hosting 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'azure-monitor'
    }
    vnetConfiguration: {
      infrastructureSubnetId: '${network.id}/subnets/app'
      internal: false
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
}

resource logging 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: name
  scope: hosting
  properties: {
    workspaceId: logs.id
    logs: [
      {
        category: 'ContainerAppConsoleLogs'
        enabled: true
      }
      {
        category: 'ContainerAppSystemLogs'
        enabled: true
      }
    ]
  }
}

// One replica: a conversation's messages are answered in order, which takes one process.
resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    environmentId: hosting.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        allowInsecure: false
        targetPort: port
        transport: 'auto'
      }
      registries: [
        {
          server: registry.properties.loginServer
          identity: identity.id
        }
      ]
    }
    template: {
      // The bot takes at most ten seconds to end.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'bot'
          image: '${registry.properties.loginServer}/${image}'
          resources: {
            cpu: json('1.0')
            memory: '2Gi'
          }
          env: [
            {
              name: 'NODE_ENV'
              value: 'production'
            }
            {
              name: 'PORT'
              value: string(port)
            }
            {
              name: 'LOG_LEVEL'
              value: logLevel
            }
            {
              name: 'MicrosoftAppType'
              value: 'UserAssignedMSI'
            }
            {
              name: 'MicrosoftAppId'
              value: identity.properties.clientId
            }
            {
              name: 'MicrosoftAppTenantId'
              value: tenant().tenantId
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: identity.properties.clientId
            }
            {
              name: 'ADMINISTRATORS'
              value: join(administrators, ',')
            }
            {
              name: 'PUBLIC_URL'
              value: publicUrl
            }
            {
              name: 'DATABASE_URL'
              value: 'postgres://${identity.name}@${database.outputs.host}:5432/${database.outputs.databaseName}?sslmode=verify-full'
            }
          ]
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 5
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 30
              timeoutSeconds: 5
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: port
              }
              periodSeconds: 15
              timeoutSeconds: 6
              failureThreshold: 3
            }
          ]
        }
      ]
      scale: {
        minReplicas: 1
        maxReplicas: 1
      }
    }
  }
  dependsOn: [
    pull
    logging
  ]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: sharedName
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: botTier
  }
  properties: {
    displayName: 'ASR Readiness'
    endpoint: '${publicUrl}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: identity.id
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}

@description('The address that Teams reaches the bot at, and collectors send reports to: PUBLIC_URL.')
output publicUrl string = publicUrl

@description('The app id of the bot, for the app package: MicrosoftAppId. It is the client id of the identity.')
output appId string = identity.properties.clientId

@description('The object id of the identity, for further role assignments.')
output principalId string = identity.properties.principalId

@description('What to do next.')
output nextStep string = 'MicrosoftAppId=${identity.properties.clientId} PUBLIC_URL=${publicUrl} npm run package'
