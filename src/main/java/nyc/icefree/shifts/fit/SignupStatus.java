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

    private enum Trait {
        /** An organizer may override it with a reason, which is kept. */
        OVERRIDABLE,
        OF_THEIR_TIME,
        OF_WHAT_THEY_LACK,
        OF_SIGN_UP,
        ONLY_FOR_VOLUNTEERS,
        ONLY_FOR_ORGANIZERS
    }

    public enum Kind {
        FREE,
        ASK,
        EVENT_CANCELLED,
        OVER(Trait.OVERRIDABLE),
        YOURS,
        ASKED(Trait.OF_SIGN_UP, Trait.ONLY_FOR_VOLUNTEERS),
        STARTED(Trait.OVERRIDABLE),
        DECLINED(Trait.ONLY_FOR_VOLUNTEERS),
        TOO_LATE_TO_HAND_BACK(Trait.ONLY_FOR_VOLUNTEERS),
        INVITED_ONLY(Trait.OF_SIGN_UP, Trait.ONLY_FOR_VOLUNTEERS),
        SIGNUP_CLOSED(Trait.OF_SIGN_UP, Trait.ONLY_FOR_VOLUNTEERS),
        ADULTS_ONLY(Trait.OF_WHAT_THEY_LACK),
        NEEDS_CONSENT(Trait.OF_WHAT_THEY_LACK),
        MISSING_SKILL(Trait.OVERRIDABLE, Trait.OF_WHAT_THEY_LACK),
        NEEDS_TRAINING(Trait.OVERRIDABLE, Trait.OF_WHAT_THEY_LACK),
        NEEDS_LEVEL(Trait.OVERRIDABLE, Trait.OF_WHAT_THEY_LACK),
        MISSING_LANGUAGE(Trait.OVERRIDABLE, Trait.OF_WHAT_THEY_LACK),
        /** They hold a role at the same event that excludes this one. */
        EXCLUDED_BY_ROLE(Trait.OVERRIDABLE),
        CLASHES(Trait.OVERRIDABLE, Trait.OF_THEIR_TIME),
        TOO_LITTLE_REST(Trait.OVERRIDABLE, Trait.OF_THEIR_TIME),
        HARD_TOO_SOON(Trait.OVERRIDABLE, Trait.OF_THEIR_TIME),
        TOO_MANY_DAYS(Trait.OVERRIDABLE, Trait.OF_THEIR_TIME),
        /** Their own weekly times say so; only they can change that. */
        NOT_FREE_THEN(Trait.OVERRIDABLE, Trait.OF_THEIR_TIME, Trait.ONLY_FOR_ORGANIZERS),
        FULL(Trait.OVERRIDABLE),
        NOT_OPEN_YET(Trait.OF_SIGN_UP, Trait.ONLY_FOR_VOLUNTEERS),
        NOT_OPEN(Trait.ONLY_FOR_VOLUNTEERS);

        private final Set<Trait> traits;

        Kind(Trait... traits) {
            this.traits = Set.of(traits);
        }

        public boolean canBeOverridden() {
            return traits.contains(Trait.OVERRIDABLE);
        }

        public boolean bindsOnlyOrganizers() {
            return traits.contains(Trait.ONLY_FOR_ORGANIZERS);
        }

        public boolean isOfTheirTime() {
            return traits.contains(Trait.OF_THEIR_TIME);
        }

        public boolean isOfWhatTheyLack() {
            return traits.contains(Trait.OF_WHAT_THEY_LACK);
        }

        public boolean isOfSignUp() {
            return traits.contains(Trait.OF_SIGN_UP);
        }

        public boolean bindsOnlyVolunteers() {
            return traits.contains(Trait.ONLY_FOR_VOLUNTEERS);
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

    public boolean lacksSomething() {
        return obstacles().stream().anyMatch(Kind::isOfWhatTheyLack);
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
