package nyc.icefree.rsvp.needs;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The people of a party; together they are its spots.
 *
 * @param children null when nobody asked; then all count as adults
 */
public record PartyPeople(int adults, @Nullable Integer children) {

    public static PartyPeople notAsked(int people) {
        return new PartyPeople(people, null);
    }

    /** A smaller party that did not say who stays at home keeps one adult. */
    public static PartyPeople of(int people, @Nullable Integer children) {
        Integer kids = children == null ? null : Integer.valueOf(Math.min(children, people - 1));
        return new PartyPeople(people - Objects.requireNonNullElse(kids, 0), kids);
    }

    public int total() {
        return adults + kids();
    }

    public int kids() {
        return Objects.requireNonNullElse(children, 0);
    }
}
