package nyc.icefree.shifts.fit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.fit.Candidate.Obstacle;
import nyc.icefree.shifts.fit.SignupStatus.Kind;

/** The obstacles between a volunteer and a shift: one independent rule for each kind. */
final class FitRules {
    private interface Rule {
        Optional<Obstacle> obstacle(SignupCase one, Kind kind);
    }

    private static final Map<Kind, Rule> RULES = new EnumMap<>(Kind.class);

    static {
        rule(Kind.EVENT_CANCELLED, one -> one.event().standing() == EventStanding.GONE);
        rule(Kind.OVER, one -> one.slot().isOver(one.now()));
        rule(Kind.YOURS, one -> one.is(AssignmentState.CONFIRMED, AssignmentState.SERVED, AssignmentState.NO_SHOW));
        rule(Kind.ASKED, one -> one.is(AssignmentState.ASKED));
        rule(
                Kind.STARTED,
                one -> one.slot().hasStarted(one.now()) && !one.slot().isOver(one.now()));
        rule(Kind.DECLINED, one -> one.is(AssignmentState.DECLINED));
        rule(
                Kind.TOO_LATE_TO_HAND_BACK,
                one -> one.is(AssignmentState.CONFIRMED, AssignmentState.SERVED) && one.isTooLateToHandBack());
        rule(Kind.INVITED_ONLY, one -> one.shift().signup() == SignupMode.INVITED);
        rule(Kind.SIGNUP_CLOSED, SignupCase::isClosed);
        rule(Kind.ADULTS_ONLY, SignupCase::needsAnAdult);
        rule(Kind.NEEDS_CONSENT, SignupCase::lacksConsent);
        RULES.put(Kind.MISSING_SKILL, (one, kind) -> missing(kind, "skills", one.missingSkills()));
        RULES.put(Kind.NEEDS_TRAINING, (one, kind) -> missing(kind, "trainings", one.lackedTrainings()));
        RULES.put(
                Kind.NEEDS_LEVEL,
                (one, kind) -> when(
                        !one.isTrusted(),
                        kind,
                        Map.of("level", one.shift().terms().leastTrust())));
        RULES.put(
                Kind.MISSING_LANGUAGE,
                (one, kind) -> when(
                        !one.speaksOne(), kind, Map.of("languages", one.shift().languages())));
        RULES.put(
                Kind.EXCLUDED_BY_ROLE,
                (one, kind) ->
                        one.excluding().map(other -> new Obstacle(kind, roleAndWhen(other), other.organization())));
        RULES.put(
                Kind.CLASHES,
                (one, kind) -> one.clash().map(clash -> new Obstacle(kind, roleAndWhen(clash), clash.organization())));
        RULES.put(Kind.TOO_LITTLE_REST, FitRules::rest);
        RULES.put(
                Kind.HARD_TOO_SOON,
                (one, kind) -> one.hardTooSoon()
                        .map(hard -> new Obstacle(
                                kind,
                                Map.of("hours", HardDuty.REST.toHours(), "role", hard.role(), "when", hard.slot()),
                                hard.organization())));
        RULES.put(Kind.TOO_MANY_DAYS, FitRules::days);
        rule(Kind.NOT_FREE_THEN, one -> !one.is(AssignmentState.ASKED) && one.isNotFree());
        rule(Kind.FULL, SignupCase::isFull);
        RULES.put(
                Kind.NOT_OPEN_YET,
                (one, kind) -> one.opensLater().map(opens -> new Obstacle(kind, Map.of("when", opens))));
        rule(Kind.NOT_OPEN, one -> one.event().standing() == EventStanding.NOT_YET);
    }

    private FitRules() {}

    private static void rule(Kind kind, Predicate<SignupCase> stands) {
        RULES.put(kind, (one, same) -> when(stands.test(one), same, Map.of()));
    }

    static List<Obstacle> obstacles(SignupCase one) {
        return RULES.entrySet().stream()
                .flatMap(rule -> rule.getValue().obstacle(one, rule.getKey()).stream())
                .toList();
    }

    private static Map<String, Object> roleAndWhen(Commitment other) {
        return Map.of("role", other.role(), "when", other.slot());
    }

    private static Optional<Obstacle> missing(Kind kind, String name, Collection<?> what) {
        return when(!what.isEmpty(), kind, Map.of(name, what));
    }

    /** No rest is checked when two shifts overlap: that is a clash. */
    private static Optional<Obstacle> rest(SignupCase one, Kind kind) {
        var others = one.others().map(Commitment::slot).toList();
        return when(
                one.clash().isEmpty() && Rest.isTooLittle(one.slot(), others),
                kind,
                Map.of("hours", Rest.LEAST.toHours()));
    }

    private static Optional<Obstacle> days(SignupCase one, Kind kind) {
        var others = one.others().map(Commitment::slot).toList();
        return when(
                Rest.areTooManyDays(one.slot(), others),
                kind,
                Map.of("days", Rest.daysInARow(one.slot(), others), "most", Rest.MOST_DAYS));
    }

    private static Optional<Obstacle> when(boolean stands, Kind kind, Map<String, Object> arguments) {
        return stands ? Optional.of(new Obstacle(kind, arguments)) : Optional.empty();
    }
}
