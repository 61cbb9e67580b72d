package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

/** Somebody who works for one of the actor's organizations. */
public record Colleague(PersonId person, String name, OrganizationId organization) {
    @Override
    public String toString() {
        return "Colleague[" + person + "]";
    }
}
