package nyc.icefree.site.reserve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.SayableCode;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.text.Words;
import nyc.icefree.web.RateLimit;
import nyc.icefree.web.RateLimits;
import nyc.icefree.web.TooManyRequests;
import nyc.icefree.web.WrongTries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up codes of invitations that somebody typed; who guesses waits, and a slip of the finger makes nobody wait. */
@Component
class InvitationTries {
    private final Invitations invitations;
    private final RateLimits limits;
    private final WrongTries tries;
    private final Clock clock;

    InvitationTries(Invitations invitations, RateLimits limits, WrongTries tries, Clock clock) {
        this.invitations = invitations;
        this.limits = limits;
        this.tries = tries;
        this.clock = clock;
    }

    /** The key of what is said of a code that cannot be one, as its last digit tells; null of one that can, or of none. */
    static @Nullable String slip(String typed) {
        return typed.isBlank() || SayableCode.read(typed).isPresent() ? null : "site.invitation.slip";
    }

    /**
     * The key of why a code that was typed lets nobody in; null when it does, or where everybody may come without one.
     *
     * @throws TooManyRequests while whoever guessed has to wait
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

    /** It is let in by another page, which asks for the code once more. */
    void leadOn(HttpServletRequest request) {
        limits.giveBack(RateLimit.MANAGE, request);
    }

    /**
     * The code for another date that the same form asks for: only one that lets these people in there, else that date is answered
     * as by anybody. Of a code that the form's own date does not know, nothing is learned of others.
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
     * Before a form with a code is taken, which counts as a wrong try until {@link #right} is said.
     *
     * @throws TooManyRequests while whoever guessed has to wait
     */
    void begin(EventView event, String typed, HttpServletRequest request) {
        if (!typed.isBlank()) {
            tries.begin(request, thing(event));
        }
    }

    /** It was no guess. */
    void right(EventView event, String typed, HttpServletRequest request) {
        if (!typed.isBlank()) {
            tries.right(request, thing(event));
        }
    }

    /** Another than that of the codes by which answers are found again. */
    private static String thing(EventView event) {
        return "invitation " + event.id();
    }

    /** Whatever else was wrong with the form: what was taken back or has ended is no guess, though the same is said of it. */
    void refused(EventView event, String typed, HttpServletRequest request, ReservationRefused why) {
        boolean known = SayableCode.read(typed)
                .flatMap(code -> invitations.byCode(event.id(), code))
                .isPresent();
        if (known || !why.is(ReservationReason.INVITATION_UNKNOWN)) {
            right(event, typed, request);
        }
    }
}
