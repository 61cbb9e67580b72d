package nyc.icefree.signin;

import java.util.UUID;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Announced; the link is made when the mail is sent.
 *
 * @param towards id of the thing to show after sign-in; null for none
 */
public record SignInLinkAsked(PersonId person, @Nullable UUID towards) {
    public SignInLinkAsked(PersonId person) {
        this(person, null);
    }
}
