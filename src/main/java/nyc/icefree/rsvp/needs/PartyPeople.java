package nyc.icefree.rsvp.needs;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The people of a party: together they are as many as the places that it takes.
 *
 * @param children how many of them are children; null where nobody was asked, and all are counted as adults
 */
public record PartyPeople(int adults, @Nullable Integer children) {

    /** Of whom nobody has said that some are children. */
    public static PartyPeople notAsked(int people) {
        return new PartyPeople(people, null);
    }

    /**
     * Of a party that is so large, with so many children among them. One that became smaller without a word of whom it leaves at
     * home has an adult with it in any case.
     */
    public static PartyPeople of(int people, @Nullable Integer children) {
        Integer kids = children == null ? null : Integer.valueOf(Math.min(children, people - 1));
        return new PartyPeople(people - Objects.requireNonNullElse(kids, 0), kids);
    }

    public int total() {
        return adults + kids();
    }

    /** How many children are known of. */
    public int kids() {
        return Objects.requireNonNullElse(children, 0);
    }
}
