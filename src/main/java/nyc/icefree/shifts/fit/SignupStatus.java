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
 * How one volunteer stands to one shift now: it shows the button, words the message (to the volunteer) and decides the post.
 *
 * @param kind what counts most
 * @param inTheWay what {@link FitRules} find, the most important first; nothing that is in the way of the volunteer when they may sign up
 */
public record SignupStatus(Kind kind, List<Candidate.Obstacle> inTheWay) implements RefusalReason {

    /** In the order of what counts most. */
    public enum Kind {
        /** They can take it. */
        FREE,
        /** They can ask for it. */
        ASK,
        EVENT_CANCELLED,
        OVER,
        /** They hold it. */
        YOURS,
        /** They have asked, the answer is open. */
        ASKED,
        STARTED,
        /** An organizer has said no. */
        DECLINED,
        /** They hold it, and only an organizer can take them out now. */
        TOO_LATE_TO_HAND_BACK,
        /** Only organizers put people in. */
        INVITED_ONLY,
        SIGNUP_CLOSED,
        /** They have not said that they are 18 or older. */
        ADULTS_ONLY,
        /** They came to the organization as somebody under 18, and it holds no consent of a parent. */
        NEEDS_CONSENT,
        MISSING_SKILL,
        /** A skill of theirs does not count without it, or will not any more. */
        NEEDS_TRAINING,
        /** The organization does not trust them far enough. */
        NEEDS_LEVEL,
        MISSING_LANGUAGE,
        /** At the same event they have what nobody may be beside it. */
        EXCLUDED_BY_ROLE,
        CLASHES,
        /** Less than eleven hours in a row within a day. */
        TOO_LITTLE_REST,
        /** Less than a day between two hard duties. */
        HARD_TOO_SOON,
        /** More than six in a row. */
        TOO_MANY_DAYS,
        /** They said so: it is for them to say otherwise. */
        NOT_FREE_THEN,
        FULL,
        /** Sign-up begins at a set time. */
        NOT_OPEN_YET,
        /** Its event is not published yet. */
        NOT_OPEN;

        /** An organizer may set it aside with a reason that is kept. */
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

        /** It is in the way of an organizer, not of the volunteer, who has said so. */
        public boolean bindsOnlyOrganizers() {
            return this == NOT_FREE_THEN;
        }

        /** It is about their time: what else they do then or near it, and what they said of their weeks. */
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

        /** It is about how and when people sign up by themselves. */
        public boolean isOfSignUp() {
            return this == ASKED || this == INVITED_ONLY || this == SIGNUP_CLOSED || this == NOT_OPEN_YET;
        }

        /** It is in the way of the volunteer, not of an organizer. */
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

    /** As organizers of these may know it. */
    public SignupStatus seenBy(Set<OrganizationId> organizers) {
        return new SignupStatus(
                kind, inTheWay.stream().map(one -> one.seenBy(organizers)).toList());
    }

    public static SignupStatus only(Kind kind) {
        return new SignupStatus(kind, List.of(new Candidate.Obstacle(kind, Map.of())));
    }

    /** Something is against each part of the shift too; else a part may be had although not all of it can. */
    public boolean isAgainstAllParts() {
        return obstacles().stream().anyMatch(OF_ALL_PARTS::contains);
    }

    public List<Kind> obstacles() {
        return inTheWay.stream().map(Candidate.Obstacle::kind).toList();
    }

    public boolean maySignUp() {
        return kind == Kind.FREE || kind == Kind.ASK;
    }

    /** They may get it from who has it, also when nobody signs up any more or yet: the seats stay as many. */
    public boolean mayTakeOver() {
        return obstacles().stream().allMatch(found -> isNothingToWhoTakesOver(found) || found.bindsOnlyOrganizers());
    }

    private static boolean isNothingToWhoTakesOver(Kind found) {
        return found == Kind.FULL || found == Kind.SIGNUP_CLOSED || found == Kind.NOT_OPEN_YET;
    }

    /** They may take it, as an organizer offers it: how others sign up, and when, does not matter then. */
    public boolean mayTakeOffered() {
        return obstacles().stream().allMatch(found -> found.isOfSignUp() || found.bindsOnlyOrganizers());
    }

    /** Nobody who cares for their rest and time would keep them from it, were a seat theirs: so one may ask them. */
    public boolean mayBeAsked(AskKind why) {
        return obstacles().stream().allMatch(found -> switch (why) {
            case OFFER -> found == Kind.FULL || found.isOfSignUp() && found != Kind.ASKED;
            case COVER -> isNothingToWhoTakesOver(found);
            case LEAD, CALL_ME, UNASKED -> found == Kind.FULL;
        });
    }

    /** An organizer may put the volunteer in without a reason. */
    public boolean fits() {
        return obstacles().stream().allMatch(Kind::bindsOnlyVolunteers);
    }

    /** Whatever else is in the way, their time is not. */
    public boolean isFreeThen() {
        return obstacles().stream().noneMatch(Kind::isOfTheirTime);
    }

    /** The same whatever they said of their weeks, which who does not know them is not to learn. */
    public boolean fitsButForTheirTimes() {
        return obstacles().stream().allMatch(o -> o.bindsOnlyVolunteers() || o.bindsOnlyOrganizers());
    }

    /** An organizer may put the volunteer in, with a reason if {@link #fits} is false. */
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

    /** What an organizer must know of it, the most important first; what reads alike once. */
    public List<Candidate.Obstacle> toOrganizer() {
        return Candidate.Obstacle.once(inTheWay.stream().filter(o -> !o.kind().bindsOnlyVolunteers()));
    }

    /** The same as short sentences: "busy with …", "lacks …"; or "fits". */
    public List<String> toOrganizer(Words words) {
        return fits()
                ? List.of(words.get("candidate.fits"))
                : toOrganizer().stream().map(words::why).toList();
    }
}
