package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/**
 * Whom a link signs in.
 *
 * @param masked of their address, or of their name: enough for themselves
 */
public record LinkOwner(PersonId person, String masked) {
    @Override
    public String toString() {
        return "LinkOwner[" + person + "]";
    }
}
