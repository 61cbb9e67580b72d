package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.guard.RateLimit;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.guard.TooManyRequests;
import nyc.icefree.guard.WrongCodes;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.SayableCode;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up typed codes of invitations; guesses must wait, mistyped codes need not. */
@Component
record InvitationTries(Invitations invitations, RateLimits limits, WrongCodes tries, Clock clock) {
    /** The key of a message for a mistyped code, found by its check digits; null when blank or possible. */
    static @Nullable String slip(String typed) {
        return typed.isBlank() || SayableCode.read(typed).isPresent() ? null : "site.invitation.slip";
    }

    /**
     * The key of why a typed code lets nobody in; null when it does, or when everybody may come.
     *
     * @throws TooManyRequests after too many guesses
     */
    @Nullable
    String problem(EventView event, String typed, HttpServletRequest request) {
        var code = SayableCode.read(typed);
        if (code.isEmpty()) {
            return typed.isBlank() ? Words.key(ReservationReason.INVITATION_MISSING) : slip(typed);
        }
        limits.take(RateLimit.MANAGE, request);
        if (event.admittance() == Admittance.EVERYONE) {
            return null;
        }
        begin(event, typed, request);
        var found = invitations.byCode(event.id(), code.get());
        if (found.isEmpty()) {
            return Words.key(ReservationReason.INVITATION_UNKNOWN);
        }
        right(event, typed, request);
        var reason = found.get().refusal(1, clock.instant());
        return reason == null ? null : Words.key(reason);
    }

    /** Gives a try back, since another page asks for the code again. */
    void leadOn(HttpServletRequest request) {
        limits.giveBack(RateLimit.MANAGE, request);
    }

    /**
     * The code for another date of the same form, if it lets these people in there; else null, and that date is
     * reserved without it. A code unknown to the form's own date tells nothing of others.
     */
    @Nullable
    SayableCode at(EventView other, EventView event, String typed, int people) {
        return SayableCode.read(typed)
                .filter(code -> invitations.byCode(event.id(), code).isPresent())
                .filter(code -> invitations
                        .byCode(other.id(), code)
                        .filter(one -> one.refusal(people, clock.instant()) == null)
                        .isPresent())
                .orElse(null);
    }

    /**
     * Counts a wrong try before a form is taken, until {@link #right} takes it back.
     *
     * @throws TooManyRequests after too many guesses
     */
    void begin(EventView event, String typed, HttpServletRequest request) {
        if (!typed.isBlank()) {
            tries.begin(request, thing(event));
        }
    }

    /** Takes the try back: it was no guess. */
    void right(EventView event, String typed, HttpServletRequest request) {
        if (!typed.isBlank()) {
            tries.right(request, thing(event));
        }
    }

    /** Counts apart from codes by which answers are found again. */
    private static String thing(EventView event) {
        return "invitation " + event.id();
    }

    /** Takes the try back unless the code is unknown: a revoked or ended invitation gets the same message but was no guess. */
    void refused(EventView event, String typed, HttpServletRequest request, ReservationRefused why) {
        boolean known = SayableCode.read(typed)
                .flatMap(code -> invitations.byCode(event.id(), code))
                .isPresent();
        if (known || !why.is(ReservationReason.INVITATION_UNKNOWN)) {
            right(event, typed, request);
        }
    }
}
