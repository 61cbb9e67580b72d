package nyc.icefree.trainings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A standing as the text that is sealed: a line for each thing, {@code training ID ORGANIZATION DAY},
 * {@code told ID ORGANIZATION DAY END} beside it where they were told that it ends on that day, {@code level ORGANIZATION LEVEL DAY},
 * {@code consent ORGANIZATION MISSING}, or {@code said LEAD ID ORGANIZATION DAY UNTIL FRESH BEFORE TOLD} of what a lead can take back. All but the longest have one length, so that a sealed one does not tell how much it says.
 */
final class StandingText {
    private static final int LENGTH = 1_024;
    private static final int PARTS = 4;
    private static final int TOLD_PARTS = 5;
    private static final int CONSENT_PARTS = 3;
    private static final int SAID_PARTS = 9;
    private static final String NONE = "-";
    private static final String ANY_END = "?";

    private StandingText() {}

    static String write(HeldStanding standing) {
        String text = Stream.of(
                        standing.held().stream().flatMap(StandingText::lines),
                        standing.levels().entrySet().stream()
                                .map(one -> "level " + one.getKey() + " "
                                        + one.getValue().level() + " "
                                        + one.getValue().since()),
                        standing.consents().entrySet().stream()
                                .map(one -> "consent " + one.getKey() + " " + one.getValue()),
                        standing.said().stream().map(StandingText::line))
                .flatMap(lines -> lines)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        return text + " ".repeat(Math.floorMod(-text.length(), LENGTH));
    }

    private static Stream<String> lines(HeldTraining one) {
        String what = " " + one.training() + " " + one.by() + " " + one.since();
        var told = one.told();
        if (told == null) {
            return Stream.of("training" + what);
        }
        return Stream.of("training" + what, "told" + what + (told.end() == null ? "" : " " + told.end()));
    }

    private static String line(SaidByLead one) {
        var before = one.before();
        return "said " + one.lead() + " " + one.training() + " " + one.by() + " " + one.since() + " " + one.until()
                + " " + one.fresh() + " " + (before == null ? NONE : before.since()) + " "
                + (before == null ? NONE : end(before.told()));
    }

    private static String end(HeldTraining.@Nullable Told told) {
        return told == null ? NONE : told.end() == null ? ANY_END : told.end().toString();
    }

    private static SaidByLead said(String[] parts) {
        var training = new TrainingId(UUID.fromString(parts[2]));
        var by = organization(parts[3]);
        return new SaidByLead(
                UUID.fromString(parts[1]),
                training,
                by,
                LocalDate.parse(parts[4]),
                parts[7].equals(NONE)
                        ? null
                        : new HeldTraining(training, by, LocalDate.parse(parts[7]), told(parts[8])),
                Boolean.parseBoolean(parts[6]),
                Instant.parse(parts[5]));
    }

    private static HeldTraining.@Nullable Told told(String end) {
        return end.equals(NONE) ? null : new HeldTraining.Told(end.equals(ANY_END) ? null : LocalDate.parse(end));
    }

    /** What is not known, such as a level of a newer version, is left out. */
    static HeldStanding read(String text) {
        var held = new HashSet<HeldTraining>();
        var told = new HashMap<HeldTraining, HeldTraining.Told>();
        Map<OrganizationId, HeldLevel> levels = new HashMap<>();
        Map<OrganizationId, ParentsConsent> consents = new HashMap<>();
        var said = new HashSet<SaidByLead>();
        for (String line : text.strip().split("\n", -1)) {
            String[] parts = line.split(" ", -1);
            if (parts.length == CONSENT_PARTS && parts[0].equals("consent")) {
                Arrays.stream(ParentsConsent.values())
                        .filter(consent -> consent.name().equals(parts[2]))
                        .forEach(consent -> consents.put(organization(parts[1]), consent));
            }
            if (parts.length == TOLD_PARTS && parts[0].equals("told")) {
                told.put(training(parts), new HeldTraining.Told(LocalDate.parse(parts[4])));
            }
            if (parts.length == SAID_PARTS && parts[0].equals("said")) {
                said.add(said(parts));
            }
            if (parts.length != PARTS) {
                continue;
            }
            if (parts[0].equals("training")) {
                held.add(training(parts));
            } else if (parts[0].equals("told")) {
                told.put(training(parts), new HeldTraining.Told(null));
            } else {
                Arrays.stream(TrustLevel.values())
                        .filter(level -> level.name().equals(parts[2]))
                        .forEach(level ->
                                levels.put(organization(parts[1]), new HeldLevel(level, LocalDate.parse(parts[3]))));
            }
        }
        return new HeldStanding(
                held.stream().map(one -> one.with(told.get(one))).collect(Collectors.toSet()), levels, consents, said);
    }

    private static HeldTraining training(String[] parts) {
        return new HeldTraining(
                new TrainingId(UUID.fromString(parts[1])), organization(parts[2]), LocalDate.parse(parts[3]));
    }

    private static OrganizationId organization(String text) {
        return new OrganizationId(UUID.fromString(text));
    }
}
