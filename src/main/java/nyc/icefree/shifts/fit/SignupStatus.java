package nyc.icefree.shifts.fit;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Words;

/**
 * A volunteer's status for a shift now: decides the button, the message and the refusal of the request.
 *
 * @param kind the most important one
 * @param inTheWay obstacles found by {@link FitRules}, the most important first; none for the volunteer when they may
 *     sign up
 */
public record SignupStatus(Kind kind, List<Candidate.Obstacle> inTheWay) implements RefusalReason {

    public enum Kind {
        FREE,
        ASK,
        EVENT_CANCELLED,
        OVER,
        YOURS,
        ASKED,
        STARTED,
        DECLINED,
        TOO_LATE_TO_HAND_BACK,
        INVITED_ONLY,
        SIGNUP_CLOSED,
        ADULTS_ONLY,
        NEEDS_CONSENT,
        MISSING_SKILL,
        NEEDS_TRAINING,
        NEEDS_LEVEL,
        MISSING_LANGUAGE,
        /** They hold a role at the same event that excludes this one. */
        EXCLUDED_BY_ROLE,
        CLASHES,
        TOO_LITTLE_REST,
        HARD_TOO_SOON,
        TOO_MANY_DAYS,
        /** Their own weekly times say so; only they can change that. */
        NOT_FREE_THEN,
        FULL,
        NOT_OPEN_YET,
        NOT_OPEN;

        /** Whether an organizer may override it with a reason, which is kept. */
        public boolean canBeOverridden() {
            return switch (this) {
                case MISSING_SKILL,
                        NEEDS_TRAINING,
                        NEEDS_LEVEL,
                        MISSING_LANGUAGE,
                        EXCLUDED_BY_ROLE,
                        CLASHES,
                        TOO_LITTLE_REST,
                        HARD_TOO_SOON,
                        TOO_MANY_DAYS,
                        NOT_FREE_THEN,
                        FULL,
                        STARTED,
                        OVER -> true;
                case FREE,
                        ASK,
                        EVENT_CANCELLED,
                        YOURS,
                        ASKED,
                        DECLINED,
                        TOO_LATE_TO_HAND_BACK,
                        INVITED_ONLY,
                        SIGNUP_CLOSED,
                        ADULTS_ONLY,
                        NEEDS_CONSENT,
                        NOT_OPEN_YET,
                        NOT_OPEN -> false;
            };
        }

        public boolean bindsOnlyOrganizers() {
            return this == NOT_FREE_THEN;
        }

        public boolean isOfTheirTime() {
            return switch (this) {
                case CLASHES, TOO_LITTLE_REST, HARD_TOO_SOON, TOO_MANY_DAYS, NOT_FREE_THEN -> true;
                case FREE,
                        ASK,
                        EVENT_CANCELLED,
                        OVER,
                        YOURS,
                        STARTED,
                        ASKED,
                        DECLINED,
                        TOO_LATE_TO_HAND_BACK,
                        INVITED_ONLY,
                        SIGNUP_CLOSED,
                        ADULTS_ONLY,
                        NEEDS_CONSENT,
                        MISSING_SKILL,
                        NEEDS_TRAINING,
                        NEEDS_LEVEL,
                        MISSING_LANGUAGE,
                        EXCLUDED_BY_ROLE,
                        FULL,
                        NOT_OPEN_YET,
                        NOT_OPEN -> false;
            };
        }

        public boolean isOfSignUp() {
            return this == ASKED || this == INVITED_ONLY || this == SIGNUP_CLOSED || this == NOT_OPEN_YET;
        }

        public boolean bindsOnlyVolunteers() {
            return switch (this) {
                case ASKED, DECLINED, TOO_LATE_TO_HAND_BACK, INVITED_ONLY, SIGNUP_CLOSED, NOT_OPEN_YET, NOT_OPEN ->
                    true;
                case FREE,
                        ASK,
                        EVENT_CANCELLED,
                        OVER,
                        YOURS,
                        STARTED,
                        ADULTS_ONLY,
                        NEEDS_CONSENT,
                        MISSING_SKILL,
                        NEEDS_TRAINING,
                        NEEDS_LEVEL,
                        MISSING_LANGUAGE,
                        EXCLUDED_BY_ROLE,
                        CLASHES,
                        TOO_LITTLE_REST,
                        HARD_TOO_SOON,
                        TOO_MANY_DAYS,
                        NOT_FREE_THEN,
                        FULL -> false;
            };
        }
    }

    private static final Set<Kind> OF_ALL_PARTS = EnumSet.of(
            Kind.EVENT_CANCELLED,
            Kind.OVER,
            Kind.YOURS,
            Kind.ASKED,
            Kind.STARTED,
            Kind.DECLINED,
            Kind.NOT_OPEN_YET,
            Kind.SIGNUP_CLOSED,
            Kind.INVITED_ONLY,
            Kind.ADULTS_ONLY,
            Kind.NEEDS_CONSENT,
            Kind.MISSING_SKILL,
            Kind.NEEDS_LEVEL,
            Kind.MISSING_LANGUAGE,
            Kind.EXCLUDED_BY_ROLE,
            Kind.NOT_OPEN);

    public static SignupStatus of(SignupCase one) {
        var inTheWay = FitRules.obstacles(one);
        var may = one.shift().signup() == SignupMode.OPEN ? Kind.FREE : Kind.ASK;
        var kind = inTheWay.stream()
                .map(Candidate.Obstacle::kind)
                .filter(found -> !found.bindsOnlyOrganizers())
                .findFirst();
        return new SignupStatus(kind.orElse(may), inTheWay);
    }

    public SignupStatus seenBy(Set<OrganizationId> organizers) {
        return new SignupStatus(
                kind, inTheWay.stream().map(one -> one.seenBy(organizers)).toList());
    }

    public static SignupStatus only(Kind kind) {
        return new SignupStatus(kind, List.of(new Candidate.Obstacle(kind, Map.of())));
    }

    public boolean isAgainstAllParts() {
        return obstacles().stream().anyMatch(OF_ALL_PARTS::contains);
    }

    public List<Kind> obstacles() {
        return inTheWay.stream().map(Candidate.Obstacle::kind).toList();
    }

    public boolean maySignUp() {
        return kind == Kind.FREE || kind == Kind.ASK;
    }

    /** They may take it over from its holder, even when sign-up is closed or not open yet: no seat is added. */
    public boolean mayTakeOver() {
        return obstacles().stream().allMatch(found -> isNothingToWhoTakesOver(found) || found.bindsOnlyOrganizers());
    }

    private static boolean isNothingToWhoTakesOver(Kind found) {
        return found == Kind.FULL || found == Kind.SIGNUP_CLOSED || found == Kind.NOT_OPEN_YET;
    }

    /** They may take it when an organizer offers it, whatever its sign-up rules. */
    public boolean mayTakeOffered() {
        return obstacles().stream().allMatch(found -> found.isOfSignUp() || found.bindsOnlyOrganizers());
    }

    /** They may be asked: their rest and time allow it, if a seat were free. */
    public boolean mayBeAsked(AskKind why) {
        return obstacles().stream().allMatch(found -> switch (why) {
            case OFFER -> found == Kind.FULL || found.isOfSignUp() && found != Kind.ASKED;
            case COVER -> isNothingToWhoTakesOver(found);
            case LEAD, CALL_ME, UNASKED -> found == Kind.FULL;
        });
    }

    public boolean fits() {
        return obstacles().stream().allMatch(Kind::bindsOnlyVolunteers);
    }

    public boolean isFreeThen() {
        return obstacles().stream().noneMatch(Kind::isOfTheirTime);
    }

    /** Ignores their weekly times, for readers who must not learn them. */
    public boolean fitsButForTheirTimes() {
        return obstacles().stream().allMatch(o -> o.bindsOnlyVolunteers() || o.bindsOnlyOrganizers());
    }

    public boolean mayBeAssigned() {
        return obstacles().stream().allMatch(o -> o.bindsOnlyVolunteers() || o.canBeOverridden());
    }

    @Override
    public String name() {
        return kind.name();
    }

    @Override
    public Map<String, Object> arguments() {
        return inTheWay.stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .map(Candidate.Obstacle::arguments)
                .orElse(Map.of());
    }

    public List<Candidate.Obstacle> toOrganizer() {
        return Candidate.Obstacle.once(inTheWay.stream().filter(o -> !o.kind().bindsOnlyVolunteers()));
    }

    /** As short sentences: "busy with …", "lacks …"; or "fits". */
    public List<String> toOrganizer(Words words) {
        return fits()
                ? List.of(words.get("candidate.fits"))
                : toOrganizer().stream().map(words::why).toList();
    }
}
