package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.people.PersonId;
import org.springframework.stereotype.Component;

/** Limits guesses of passwords and codes, wherever they are typed. */
@Component
record SecretCheck(SignInBrake brake, KnownDevices devices) {
    /**
     * @param whose name of the account as typed
     * @param compare empty, or an exception, when the secret is wrong
     */
    <T> Optional<T> compare(
            HttpServletRequest request,
            String kind,
            String whose,
            Optional<PersonId> person,
            Supplier<Optional<T>> compare) {
        var one = new SignInTry(
                kind + " " + whose,
                person.filter(p -> devices.knows(p, request)).isPresent());
        brake.tries(request, one);
        var right = compare.get();
        right.ifPresent(r -> brake.succeeds(request, one));
        return right;
    }
}
