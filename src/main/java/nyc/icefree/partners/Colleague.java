package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

public record Colleague(PersonId person, String name, OrganizationId organization) {
    @Override
    public String toString() {
        return "Colleague[" + person + "]";
    }
}
