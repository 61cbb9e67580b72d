package nyc.icefree.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.people.PersonId;
import org.springframework.stereotype.Component;

/** Compares what can be guessed, a password or a code, no oftener than the brake lets it, wherever it was typed. */
@Component
class SignInBrake {
    private final SignInLimits brake;
    private final KnownDevices devices;

    SignInBrake(SignInLimits brake, KnownDevices devices) {
        this.brake = brake;
        this.devices = devices;
    }

    /**
     * @param kind password or code: they are counted apart
     * @param whose how the account is named by who tries
     * @param person whose it is, if it is anybody's
     * @param compare empty, or an exception, when it was wrong
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
