package nyc.icefree.shifts.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.fit.Candidate.Obstacle;
import nyc.icefree.shifts.fit.SignupStatus.Kind;

/** The obstacles between a volunteer and a shift: one independent rule for each kind. */
final class FitRules {
    private FitRules() {}

    static List<Obstacle> obstacles(SignupCase one) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> obstacle(kind, one).stream())
                .toList();
    }

    private static Optional<Obstacle> obstacle(Kind kind, SignupCase one) {
        return switch (kind) {
            case FREE, ASK -> Optional.empty();
            case EVENT_CANCELLED -> when(one.event().standing() == EventStanding.GONE, kind);
            case OVER -> when(one.slot().isOver(one.now()), kind);
            case YOURS ->
                when(one.is(AssignmentState.CONFIRMED, AssignmentState.SERVED, AssignmentState.NO_SHOW), kind);
            case ASKED -> when(one.is(AssignmentState.ASKED), kind);
            case STARTED -> when(one.slot().hasStarted(one.now()) && !one.slot().isOver(one.now()), kind);
            case DECLINED -> when(one.is(AssignmentState.DECLINED), kind);
            case TOO_LATE_TO_HAND_BACK ->
                when(one.is(AssignmentState.CONFIRMED, AssignmentState.SERVED) && one.isHeldFast(), kind);
            case INVITED_ONLY -> when(one.shift().signup() == SignupMode.INVITED, kind);
            case SIGNUP_CLOSED -> when(one.isClosed(), kind);
            case ADULTS_ONLY -> when(one.needsAnAdult(), kind);
            case NEEDS_CONSENT -> when(one.lacksConsent(), kind);
            case MISSING_SKILL -> when(!one.missingSkills().isEmpty(), kind, Map.of("skills", one.missingSkills()));
            case NEEDS_TRAINING ->
                when(!one.lackedTrainings().isEmpty(), kind, Map.of("trainings", one.lackedTrainings()));
            case NEEDS_LEVEL ->
                when(!one.isTrusted(), kind, Map.of("level", one.shift().terms().leastTrust()));
            case MISSING_LANGUAGE ->
                when(!one.speaksOne(), kind, Map.of("languages", one.shift().languages()));
            case EXCLUDED_BY_ROLE ->
                one.excluding()
                        .map(other -> new Obstacle(
                                kind, Map.of("role", other.role(), "when", other.slot()), other.organization()));
            case CLASHES ->
                one.clash()
                        .map(clash -> new Obstacle(
                                kind, Map.of("role", clash.role(), "when", clash.slot()), clash.organization()));
            case TOO_LITTLE_REST -> rest(one, kind);
            case HARD_TOO_SOON ->
                one.hardTooSoon()
                        .map(hard -> new Obstacle(
                                kind,
                                Map.of(
                                        "hours", HardDuty.REST.toHours(),
                                        "role", hard.role(),
                                        "when", hard.slot()),
                                hard.organization()));
            case TOO_MANY_DAYS -> days(one, kind);
            case NOT_FREE_THEN -> when(!one.is(AssignmentState.ASKED) && one.isNotFree(), kind);
            case FULL -> when(one.isFull(), kind);
            case NOT_OPEN_YET -> one.opensLater().map(opens -> new Obstacle(kind, Map.of("when", opens)));
            case NOT_OPEN -> when(one.event().standing() == EventStanding.NOT_YET, kind);
        };
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

    private static Optional<Obstacle> when(boolean stands, Kind kind) {
        return when(stands, kind, Map.of());
    }

    private static Optional<Obstacle> when(boolean stands, Kind kind, Map<String, Object> arguments) {
        return stands ? Optional.of(new Obstacle(kind, arguments)) : Optional.empty();
    }
}
