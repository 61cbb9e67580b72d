package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.HeldLevel;
import nyc.icefree.trainings.HeldTraining;
import nyc.icefree.trainings.ParentsConsent;
import nyc.icefree.trainings.SkillRules;
import nyc.icefree.trainings.Training;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingId;
import nyc.icefree.trainings.TrainingRecord;
import nyc.icefree.trainings.TrustAtOrganization;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.volunteers.FreeTime;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.OwnSkill;
import nyc.icefree.volunteers.skills.Skill;
import org.junit.jupiter.api.Test;

/** Compares many random people, commitments and shifts with a slow reading of the rules that counts minutes. */
class SignupOracleTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final int CASES = 20_000;
    private static final List<Instant> BEGINS = List.of(
            Instant.parse("2026-12-01T05:00:00Z"),
            Instant.parse("2027-03-09T05:00:00Z"),
            Instant.parse("2026-10-27T04:00:00Z"));

    private static final List<Language> LANGUAGES = Language.SPOKEN.subList(0, 4);

    private static final List<Skill> SKILLS = Stream.concat(
                    Arrays.stream(CommonSkill.values()),
                    Stream.generate(OwnSkill::random).limit(4))
            .toList();

    private static final List<EventId> EVENTS =
            Stream.generate(EventId::random).limit(6).toList();

    private static final Set<Kind> OF_SIGN_UP =
            Set.of(Kind.FULL, Kind.NOT_OPEN_YET, Kind.SIGNUP_CLOSED, Kind.INVITED_ONLY);

    private static final Set<Kind> OWN_WORD = Set.of(Kind.NOT_FREE_THEN);

    private final Random random = new Random(20261128);

    @Test
    void every_decision_is_what_the_slow_reading_says() {
        Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
        Map<String, Integer> tried = new HashMap<>();
        for (int i = 0; i < CASES; i++) {
            Instant begin = BEGINS.get(i % BEGINS.size());
            var slot = slot(begin, 9 * 24 * 60, 11 * 24 * 60);
            var shift = new Shift(
                    OrganizationId.random(),
                    new ShiftDraft(
                            null,
                            null,
                            any(ShiftRole.values()),
                            1,
                            slot,
                            some(SKILLS),
                            some(LANGUAGES),
                            any(SignupMode.values()),
                            NoteByLanguage.NONE,
                            "",
                            terms()),
                    begin);
            Seats.taken(shift, Math.max(0, random.nextInt(8) - 5));
            var held = held(shift.card(), begin);
            var volunteer = new VolunteerProfile(
                    PersonId.random(),
                    new VolunteerAnswers(
                            LanguageLevels.conversing(some(LANGUAGES)),
                            some(SKILLS),
                            Set.of(),
                            Set.of(),
                            free(begin),
                            random.nextBoolean()),
                    begin);
            var trust = trust(slot);
            var own = random.nextInt(3) == 0 ? any(AssignmentState.values()) : null;
            var event = event();
            var now = random.nextInt(3) == 0
                    ? slot.startsAt().plus(Duration.ofMinutes(random.nextInt(400) - 200))
                    : begin.plus(Duration.ofHours(random.nextInt(4) == 0 ? random.nextInt(240) : 0));
            var status = shift.statusFor(volunteer, trust, held, own, event, now.atZone(NEW_YORK));
            var expected = SlowReading.of(shift, volunteer, trust, held, own, event, now, begin);
            assertEquals(expected, status.obstacles(), () -> "case of " + slot + " with " + held + " at " + now);
            var alone =
                    expected.stream().filter(kind -> !OF_SIGN_UP.contains(kind)).toList();
            boolean neverByThemselves = shift.card().signup() == SignupMode.INVITED;
            assertEquals(!neverByThemselves && OWN_WORD.containsAll(alone), status.mayTakeOver(), expected::toString);
            assertEquals(!neverByThemselves && alone.isEmpty(), status.mayBeAsked(AskKind.COVER), expected::toString);
            assertEquals(alone.isEmpty(), status.mayBeAsked(AskKind.OFFER), expected::toString);
            tried.merge("cover " + status.mayBeAsked(AskKind.COVER), 1, Integer::sum);
            tried.merge("closed " + (status.mayTakeOver() && expected.contains(Kind.SIGNUP_CLOSED)), 1, Integer::sum);
            tried.merge("not yet " + (status.mayTakeOver() && expected.contains(Kind.NOT_OPEN_YET)), 1, Integer::sum);
            expected.forEach(kind -> seen.merge(kind, 1, Integer::sum));
            seen.merge(status.kind(), 1, Integer::sum);
        }
        assertTrue(tried.size() == 6 && tried.values().stream().allMatch(times -> times > 50), tried::toString);
        for (Kind kind : Kind.values()) {
            assertTrue(seen.getOrDefault(kind, 0) > 50, () -> kind + " was hardly tried: " + seen);
        }
    }

    private List<Commitment> held(ShiftCard card, Instant begin) {
        var held = new ArrayList<Commitment>();
        for (int n = random.nextInt(9); n > 0; n--) {
            held.add(new Commitment(
                    ShiftId.random(),
                    any(ShiftRole.values()),
                    slot(begin, 5 * 24 * 60, 15 * 24 * 60),
                    event(),
                    OrganizationId.random()));
        }
        return held;
    }

    /** Trainings often end on the day of the shift, or exactly at its end. */
    private TrustAtOrganization trust(TimeSlot slot) {
        var us = OrganizationId.random();
        var taught = IntStream.range(0, random.nextInt(3))
                .mapToObj(n -> new Training(
                        TrainingId.random(),
                        us,
                        0,
                        new TrainingForm(
                                NamesByLanguage.of(Language.ENGLISH, "Training"),
                                random.nextInt(4) == 0 ? null : 1 + random.nextInt(12),
                                some(SKILLS))))
                .toList();
        var last = slot.endsAt().atZone(NEW_YORK).toLocalDate();
        var held = taught.stream()
                .filter(one -> random.nextInt(3) > 0)
                .map(one -> new HeldTraining(
                        one.id(),
                        us,
                        last.minusMonths(Objects.requireNonNullElse(one.form().months(), 1))
                                .plusDays(random.nextInt(3) - 1L)))
                .collect(Collectors.toSet());
        return TrustAtOrganization.with(
                us,
                new TrainingRecord(
                        held,
                        Map.of(us, new HeldLevel(any(TrustLevel.values()), last)),
                        random.nextInt(3) == 0 ? Map.of(us, any(ParentsConsent.values())) : Map.of()),
                new SkillRules(taught));
    }

    private FreeTimes free(Instant begin) {
        var first = begin.atZone(NEW_YORK).toLocalDate().plusDays(random.nextInt(20));
        return new FreeTimes(
                random.nextInt(2) == 0 ? Set.of() : some(List.of(FreeTime.values())),
                random.nextInt(2) == 0 ? null : first);
    }

    /** Sign-up often opens and closes at a tested moment. */
    private ShiftTerms terms() {
        return ShiftTerms.NONE
                .withLeastTrust(random.nextInt(3) == 0 ? any(TrustLevel.values()) : TrustLevel.NEW)
                .withAdultsOnly(random.nextInt(4) == 0)
                .withOpensDays(random.nextInt(3) == 0 ? 1 + random.nextInt(12) : null)
                .withClosesHours(random.nextInt(4) == 0 ? 1 + random.nextInt(250) : null)
                .withHandBackHours(random.nextInt(2) == 0 ? 1 + random.nextInt(250) : null);
    }

    private EventOfShift event() {
        return random.nextInt(4) == 0
                ? EventOfShift.NONE
                : new EventOfShift(
                        random.nextInt(3) == 0 ? any(EventStanding.values()) : EventStanding.TAKES_PLACE,
                        EVENTS.get(random.nextInt(EVENTS.size())));
    }

    private TimeSlot slot(Instant begin, int earliest, int latest) {
        int from = earliest + random.nextInt(latest - earliest);
        if (random.nextInt(4) > 0) {
            from -= from % 60;
        }
        int length = 1 + random.nextInt(12);
        var start = begin.plus(Duration.ofMinutes(from));
        var end = start.plus(Duration.ofMinutes(random.nextInt(4) > 0 ? length * 60L : length * 37L));
        return slot(start, end);
    }

    private static TimeSlot slot(Instant start, Instant end) {
        return new TimeSlot(
                start.atZone(NEW_YORK).toLocalDateTime(), end.atZone(NEW_YORK).toLocalDateTime(), NEW_YORK, start, end);
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> Set<T> some(List<T> of) {
        var all = new HashSet<T>();
        for (T one : of) {
            if (random.nextInt(of.size()) == 0) {
                all.add(one);
            }
        }
        return all;
    }
}
