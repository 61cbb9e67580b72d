package nyc.icefree.partners;

import java.util.UUID;

record NamedOrganization(UUID id, String name) {
    OrganizationId organization() {
        return new OrganizationId(id);
    }
}
