package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/** @param masked address or name, enough for the owner to recognize */
public record LinkOwner(PersonId person, String masked) {
    @Override
    public String toString() {
        return "LinkOwner[" + person + "]";
    }
}
