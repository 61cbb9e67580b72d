package nyc.icefree.signin;

import java.util.UUID;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a link by which to sign in as a volunteer; the link is made when it is sent.
 *
 * @param towards what they were about to do, by its id, and land on afterwards; null for nothing
 */
public record SignInLinkAsked(PersonId person, @Nullable UUID towards) {
    public SignInLinkAsked(PersonId person) {
        this(person, null);
    }
}
