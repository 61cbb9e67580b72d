package nyc.icefree;

import java.util.function.Supplier;
import java.util.stream.Stream;
import nyc.icefree.people.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a piece of a test act as somebody who is signed in, and puts back who acted before. */
public final class As {
    private As() {}

    public static <T> T administrator(PersonId person, Supplier<T> what) {
        return signedIn(person, what, "ROLE_STAFF", "ROLE_ADMINISTRATOR");
    }

    public static void administrator(PersonId person, Runnable what) {
        administrator(person, nothing(what));
    }

    public static <T> T staff(PersonId person, Supplier<T> what) {
        return signedIn(person, what, "ROLE_STAFF");
    }

    public static void staff(PersonId person, Runnable what) {
        staff(person, nothing(what));
    }

    public static <T> T volunteer(PersonId person, Supplier<T> what) {
        return signedIn(person, what, "ROLE_VOLUNTEER");
    }

    public static void volunteer(PersonId person, Runnable what) {
        volunteer(person, nothing(what));
    }

    /** Anonymous, as the filters of the public site leave it. */
    public static <T> T nobody(Supplier<T> what) {
        return signedIn(PersonId.random(), what, "ROLE_ANONYMOUS");
    }

    public static void nobody(Runnable what) {
        nobody(nothing(what));
    }

    private static Supplier<Boolean> nothing(Runnable what) {
        return () -> {
            what.run();
            return true;
        };
    }

    private static <T> T signedIn(PersonId person, Supplier<T> what, String... authorities) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person.toString(),
                null,
                Stream.of(authorities).map(SimpleGrantedAuthority::new).toList()));
        SecurityContextHolder.setContext(context);
        try {
            return what.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
