package nyc.icefree.trainings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.skills.CommonSkill;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final OrganizationId US = OrganizationId.random();
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private final Training basics = new Training(
            TrainingId.random(),
            US,
            0,
            new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Basics"), 12, Set.of(CommonSkill.MARSHAL)));

    @Test
    void a_training_counts_until_the_first_minute_of_the_day_of_its_expiry_and_not_after() {
        var trust =
                TrustAtOrganization.with(US, TrainingRecord.NONE.granted(basics, DAY), new SkillRules(List.of(basics)));
        var expiry = LocalDateTime.of(2027, 2, 28, 0, 0).atZone(NEW_YORK).toInstant();
        assertEquals(List.of(), trust.lacking(Set.of(CommonSkill.MARSHAL), expiry.minusMillis(1), NEW_YORK));
        assertEquals(List.of(), trust.lacking(Set.of(CommonSkill.MARSHAL), expiry, NEW_YORK));
        assertEquals(
                List.of(basics.names()), trust.lacking(Set.of(CommonSkill.MARSHAL), expiry.plusMillis(1), NEW_YORK));
        assertEquals(List.of(), trust.lacking(Set.of(CommonSkill.MEDIC), expiry.plusMillis(1), NEW_YORK));
    }

    @Test
    void a_later_day_of_a_training_counts_and_an_earlier_one_changes_nothing() {
        var had = TrainingRecord.NONE.granted(basics, DAY);
        assertEquals(had, had.granted(basics, DAY.minusDays(1)));
        assertEquals(
                DAY.plusDays(9),
                had.granted(basics, DAY.plusDays(9)).since(basics.id()).orElseThrow());
        assertEquals(
                new HeldLevel(TrustLevel.TRAINED, DAY),
                had.granted(basics, DAY.plusDays(9)).at(US));
        assertEquals(
                TrustLevel.TRUSTED,
                had.trusted(US, TrustLevel.TRUSTED, DAY)
                        .granted(basics, DAY.plusDays(9))
                        .at(US)
                        .level());
    }

    @Test
    void what_was_written_is_read_and_its_length_tells_nothing() {
        var some = TrainingRecord.NONE.granted(basics, DAY).trusted(OrganizationId.random(), TrustLevel.TRUSTED, DAY);
        assertEquals(some, StandingText.read(StandingText.write(some)));
        var told = some.told(some.held().iterator().next(), DAY.plusYears(1)).consenting(US, ParentsConsent.HELD);
        assertEquals(told, StandingText.read(StandingText.write(told)));
        assertEquals(TrainingRecord.NONE, StandingText.read(StandingText.write(TrainingRecord.NONE)));
        assertEquals(
                StandingText.write(TrainingRecord.NONE).length(),
                StandingText.write(some).length());
        var many = IntStream.range(0, 40)
                .mapToObj(i -> new HeldTraining(TrainingId.random(), US, DAY.plusDays(i)))
                .collect(java.util.stream.Collectors.toSet());
        var all = new TrainingRecord(many, Map.of(), Map.of());
        assertEquals(all, StandingText.read(StandingText.write(all)));
        assertEquals(
                TrainingRecord.NONE, StandingText.read("level " + US + " FRIEND 2026-02-28\nblessing " + US + "\n"));
    }
}
