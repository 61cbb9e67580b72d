package nyc.icefree.partners;

import nyc.icefree.people.PersonId;

/** Somebody who works for an organization of the actor's own. */
public record Colleague(PersonId person, String name, OrganizationId organization) {
    @Override
    public String toString() {
        return "Colleague[" + person + "]";
    }
}
