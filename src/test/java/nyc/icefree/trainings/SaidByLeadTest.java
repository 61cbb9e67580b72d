package nyc.icefree.trainings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import org.junit.jupiter.api.Test;

/** What the lead of a shift said is undone as if it had not been said, whatever else was said and decided meanwhile. */
class SaidByLeadTest {
    private static final OrganizationId US = OrganizationId.random();
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final Instant UNTIL = Instant.parse("2026-02-28T23:00:00Z");
    private static final Instant BEFORE = UNTIL.minusMillis(1);
    private static final UUID LEAD = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private final Training basics = training("Basics");
    private final Training medics = training("Medics");

    private static Training training(String name) {
        return new Training(
                TrainingId.random(), US, 0, new TrainingForm(NamesByLanguage.of(Language.ENGLISH, name), 12, Set.of()));
    }

    private HeldStanding said(HeldStanding before) {
        return before.said(basics, DAY, LEAD, UNTIL);
    }

    @Test
    void what_stood_before_stands_again_also_what_was_told_of_it() {
        var had = HeldStanding.NONE.granted(basics, DAY.minusYears(1)).told(basics.id(), DAY);
        var consenting = HeldStanding.NONE.consenting(US, ParentsConsent.HELD);
        for (var before : List.of(
                HeldStanding.NONE,
                had,
                consenting,
                had.trusted(US, TrustLevel.TRUSTED, DAY),
                had.trusted(US, TrustLevel.NEW, DAY),
                HeldStanding.NONE.granted(basics, DAY.plusDays(1)))) {
            var after = said(before);
            assertEquals(after, said(after), "twice");
            assertTrue(
                    after.since(basics.id()).filter(day -> !day.isBefore(DAY)).isPresent());
            assertEquals(before, after.takenBack(LEAD, basics.id()));
            assertEquals(before, after.withoutSaid(BEFORE));
            assertEquals(after, after.takenBack(OTHER, basics.id()));
            assertEquals(after, after.takenBack(LEAD, medics.id()));
        }
        assertEquals(TrustLevel.TRAINED, said(HeldStanding.NONE).at(US).level());
    }

    @Test
    void once_it_can_be_taken_back_no_more_it_is_as_if_organizers_had_said_it() {
        var after = said(HeldStanding.NONE);
        assertTrue(after.saidBy(LEAD, BEFORE).isPresent());
        assertTrue(after.saidBy(LEAD, UNTIL).isEmpty());
        assertTrue(after.saidBy(OTHER, BEFORE).isEmpty());
        assertEquals(after, after.settled(BEFORE));
        assertEquals(HeldStanding.NONE.granted(basics, DAY), after.settled(UNTIL));
        assertEquals(after, after.withoutSaid(UNTIL));
        var later = after.said(medics, DAY, OTHER, UNTIL.plusSeconds(60)).settled(UNTIL);
        assertEquals(
                TrustLevel.TRAINED, later.takenBack(OTHER, medics.id()).at(US).level());
    }

    @Test
    void two_accounts_that_become_one_keep_what_either_had_without_a_lead() {
        var had = HeldStanding.NONE.granted(basics, DAY.minusYears(1));
        for (var both : List.of(
                had.with(said(HeldStanding.NONE)), said(HeldStanding.NONE).with(had))) {
            assertEquals(DAY, both.since(basics.id()).orElseThrow());
            assertEquals(had.held(), both.takenBack(LEAD, basics.id()).held());
            assertEquals(
                    TrustLevel.TRAINED, both.takenBack(LEAD, basics.id()).at(US).level());
        }
        var twice = said(HeldStanding.NONE).with(said(HeldStanding.NONE));
        assertEquals(HeldStanding.NONE, twice.takenBack(LEAD, basics.id()));
    }

    @Test
    void it_is_written_and_read_is_as_long_as_any_and_goes_with_its_organization() {
        var told = HeldStanding.NONE.granted(basics, DAY.minusYears(1)).told(basics.id(), DAY);
        var old = new HeldStanding(
                Set.of(new HeldTraining(basics.id(), US, DAY.minusYears(1), new HeldTraining.Told(null))), Map.of());
        for (var before : List.of(HeldStanding.NONE, told, old, HeldStanding.NONE.granted(basics, DAY.minusYears(1)))) {
            var after = said(before);
            assertEquals(after, StandingText.read(StandingText.write(after)));
            assertEquals(
                    StandingText.write(HeldStanding.NONE).length(),
                    StandingText.write(after).length());
            assertEquals(HeldStanding.NONE, after.withoutAll(Set.of(US)));
            assertFalse(after.toString().contains(basics.id().toString()));
            assertEquals("[SaidByLead[…]]", after.said().toString());
        }
    }

    /** Compared with all of it done anew without what was taken back. */
    @Test
    void in_whatever_order_it_is_as_if_it_had_not_been_said() {
        var random = new Random(7);
        int takenBack = 0;
        for (int run = 0; run < 5_000; run++) {
            var now = HeldStanding.NONE;
            var acts = new ArrayList<Act>();
            for (int step = 0; step < 9; step++) {
                var lead = random.nextBoolean() ? LEAD : OTHER;
                var training = random.nextBoolean() ? basics : medics;
                if (random.nextInt(3) == 0) {
                    takenBack += takeBack(acts, now, lead, training);
                    now = now.takenBack(lead, training.id());
                } else {
                    var act = act(random, lead, training);
                    if (!act.what().apply(now).equals(now)) {
                        acts.add(act);
                    }
                    now = act.what().apply(now);
                }
                var anew = HeldStanding.NONE;
                for (var act : acts) {
                    anew = act.what().apply(anew);
                }
                assertEquals(shown(anew), shown(now), () -> acts.toString());
                assertEquals(now, StandingText.read(StandingText.write(now)));
            }
        }
        assertTrue(takenBack > 2_000, "taken back: " + takenBack);
    }

    /** @param said by whom and of what; empty for what organizers do */
    private record Act(String said, String name, UnaryOperator<HeldStanding> what) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Act act(Random random, UUID lead, Training training) {
        var day = DAY.plusDays(random.nextInt(3));
        var level = TrustLevel.values()[random.nextInt(3)];
        String what = training.names().in(Language.ENGLISH) + " " + day;
        return switch (random.nextInt(6)) {
            case 0 -> new Act("", "granted " + what, had -> had.granted(training, day));
            case 1 -> new Act("", "withdrawn " + what, had -> had.without(training.id()));
            case 2 -> new Act("", "trusted " + level, had -> had.trusted(US, level, DAY));
            default -> new Act(said(lead, training), "said " + what, had -> had.said(training, day, lead, UNTIL));
        };
    }

    private static int takeBack(List<Act> acts, HeldStanding now, UUID lead, Training training) {
        if (now.said().stream().noneMatch(one -> one.is(lead, training.id()))) {
            return 0;
        }
        for (int i = acts.size() - 1; i >= 0; i--) {
            if (acts.get(i).said().equals(said(lead, training))) {
                acts.remove(i);
                return 1;
            }
        }
        throw new AssertionError("nobody said it");
    }

    private static String said(UUID lead, Training training) {
        return lead + " " + training.id();
    }

    private List<Object> shown(HeldStanding standing) {
        return List.of(
                standing.since(basics.id()),
                standing.since(medics.id()),
                standing.at(US).level());
    }
}
