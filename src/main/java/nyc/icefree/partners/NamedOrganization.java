package nyc.icefree.partners;

import java.util.UUID;

/** What is read of every organization to put a list in order. */
record NamedOrganization(UUID id, String name) {
    OrganizationId organization() {
        return new OrganizationId(id);
    }
}
