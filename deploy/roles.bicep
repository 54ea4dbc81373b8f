// What the bot may read in one subscription. Deployed once per subscription, by main.bicep.
targetScope = 'subscription'

@description('Object id (principal id) of the bot\'s managed identity.')
param principalId string

@description('exactReads: a custom role with exactly the reads that the bot makes. builtIn: Reader and Site Recovery Reader, where custom roles are not wanted.')
@allowed([
  'exactReads'
  'builtIn'
])
param access string

// The same file that "az role definition create" takes, so that there is one list of actions.
var exactReads = loadJsonContent('asr-readiness-reader.role.json')

// Reader, and Site Recovery Reader: ids of built-in roles are the same everywhere.
var builtInRoles = [
  'acdd72a7-3385-48ef-bd42-f606fba81ae7'
  'dbaa88c4-0c30-4179-9fb3-46319faa6149'
]

// The name of a role has to be unique in the whole tenant, hence the subscription in it.
resource role 'Microsoft.Authorization/roleDefinitions@2022-04-01' = if (access == 'exactReads') {
  name: guid(subscription().id, exactReads.Name)
  properties: {
    roleName: '${exactReads.Name} ${subscription().subscriptionId}'
    description: exactReads.Description
    type: 'CustomRole'
    permissions: [
      {
        actions: exactReads.Actions
        notActions: []
        dataActions: []
        notDataActions: []
      }
    ]
    assignableScopes: [
      subscription().id
    ]
  }
}

resource exactAssignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (access == 'exactReads') {
  name: guid(subscription().id, principalId, exactReads.Name)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: role.id
  }
}

resource builtInAssignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for id in builtInRoles: if (access == 'builtIn') {
  name: guid(subscription().id, principalId, id)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', id)
  }
}]
