package nyc.icefree.signin;

import nyc.icefree.people.PersonId;

/**
 * The person whom a link signs in.
 *
 * @param masked address or name, enough for the owner to recognize
 */
public record LinkOwner(PersonId person, String masked) {
    @Override
    public String toString() {
        return "LinkOwner[" + person + "]";
    }
}
