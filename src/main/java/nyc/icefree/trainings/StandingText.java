package nyc.icefree.trainings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.partners.OrganizationId;

/**
 * A standing as the text that is sealed: a line for each thing, {@code training ID ORGANIZATION DAY},
 * {@code told ID ORGANIZATION DAY} beside it where its end was told, {@code level ORGANIZATION LEVEL DAY} or
 * {@code consent ORGANIZATION MISSING}. All but the longest have one length, so that a sealed one does not tell how much it says.
 */
final class StandingText {
    private static final int LENGTH = 1_024;
    private static final int PARTS = 4;
    private static final int CONSENT_PARTS = 3;

    private StandingText() {}

    static String write(HeldStanding standing) {
        String text = Stream.of(
                        standing.held().stream().flatMap(StandingText::lines),
                        standing.levels().entrySet().stream()
                                .map(one -> "level " + one.getKey() + " "
                                        + one.getValue().level() + " "
                                        + one.getValue().since()),
                        standing.consents().entrySet().stream()
                                .map(one -> "consent " + one.getKey() + " " + one.getValue()))
                .flatMap(lines -> lines)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        return text + " ".repeat(Math.floorMod(-text.length(), LENGTH));
    }

    private static Stream<String> lines(HeldTraining one) {
        String what = " " + one.training() + " " + one.by() + " " + one.since();
        return one.told() ? Stream.of("training" + what, "told" + what) : Stream.of("training" + what);
    }

    /** What is not known, such as a level of a newer version, is left out. */
    static HeldStanding read(String text) {
        var held = new HashSet<HeldTraining>();
        var told = new HashSet<HeldTraining>();
        Map<OrganizationId, HeldLevel> levels = new HashMap<>();
        Map<OrganizationId, ParentsConsent> consents = new HashMap<>();
        for (String line : text.strip().split("\n", -1)) {
            String[] parts = line.split(" ", -1);
            if (parts.length == CONSENT_PARTS && parts[0].equals("consent")) {
                Arrays.stream(ParentsConsent.values())
                        .filter(consent -> consent.name().equals(parts[2]))
                        .forEach(consent -> consents.put(organization(parts[1]), consent));
            }
            if (parts.length != PARTS) {
                continue;
            }
            var day = LocalDate.parse(parts[3]);
            if (parts[0].equals("training")) {
                held.add(training(parts, day));
            } else if (parts[0].equals("told")) {
                told.add(training(parts, day));
            } else {
                Arrays.stream(TrustLevel.values())
                        .filter(level -> level.name().equals(parts[2]))
                        .forEach(level -> levels.put(organization(parts[1]), new HeldLevel(level, day)));
            }
        }
        return new HeldStanding(
                held.stream()
                        .map(one -> told.contains(one) ? one.withTold() : one)
                        .collect(Collectors.toSet()),
                levels,
                consents);
    }

    private static HeldTraining training(String[] parts, LocalDate day) {
        return new HeldTraining(new TrainingId(UUID.fromString(parts[1])), organization(parts[2]), day);
    }

    private static OrganizationId organization(String text) {
        return new OrganizationId(UUID.fromString(text));
    }
}
