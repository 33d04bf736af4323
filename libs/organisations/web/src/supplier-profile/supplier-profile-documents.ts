import { graphql } from '../generated/index.js';

export const SupplierProfileDocument = graphql(`
  query SupplierProfile {
    supplierProfile {
      version
      contactEmail
      legalForm
      size
      website
      organisation {
        id
        name
        country
        kvkNumber
        foreignRegistration {
          register
          number
        }
      }
      visitingAddress {
        street
        postcode
        place
        country
      }
      postalAddress {
        street
        postcode
        place
        country
      }
      certificates {
        id
        type
        scope
        issuer
        number
        validFrom
        validUntil
        status
      }
      ownership {
        version
        statedAt
        parties {
          key
          name
          kind
          country
        }
        holdings {
          owner
          owned
          capitalPercent
          votingPercent
          controlRight
          controlGround
        }
        picture {
          seatInEu
          unknownCountries
          ultimateOwners {
            measure
            undisclosedPercent
            owners {
              party
              percent
            }
          }
          controllers {
            party
            basis
            through
          }
          jurisdictions {
            country
            ruleId
            eu
            usCloudAct
            through
          }
          nonEuShares {
            measure
            collectivePercent
            unknownPercent
            individual
            collective
            holders {
              party
              percent
            }
          }
        }
      }
    }
  }
`);
