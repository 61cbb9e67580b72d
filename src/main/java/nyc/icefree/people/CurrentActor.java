package nyc.icefree.people;

import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Reads the actor from the security context; the authentication's name is the person's id. */
@Component
public class CurrentActor {
    private final SecurityContextHolderStrategy contexts;

    CurrentActor(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    public Actor get() {
        Authentication who = contexts.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated()) {
            return Actor.NOBODY;
        }
        boolean administrator = has(who, "ROLE_ADMINISTRATOR");
        boolean staff = has(who, "ROLE_STAFF");
        boolean volunteer = has(who, "ROLE_VOLUNTEER");
        return administrator || staff || volunteer
                ? new Actor(new PersonId(UUID.fromString(who.getName())), administrator, staff, volunteer)
                : Actor.NOBODY;
    }

    private static boolean has(Authentication who, String authority) {
        return who.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(authority::equals);
    }
}
