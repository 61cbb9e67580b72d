package nyc.icefree.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.Asking;
import nyc.icefree.Given;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.FreeTime;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.Skill;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
class Seed {
    /** Spots that an event gains and loses in turn. */
    static final int SWAY = 7;

    private static final String SIZES = "--seed.sizes=";

    private record Planted(Given.Team team, EventId event) {}

    private final Given given;
    private final Events events;
    private final ShiftPlanning shifts;
    private final VolunteerProfiles volunteers;
    private final SignInLinks links;
    private final Clock clock;
    private final SeedCopies copies;
    private final SeedOutlets outlets;
    private final EventPlanning planning;
    private final Invitations invitations;
    private final SeedCrowd crowd;
    private final List<Planted> planted = new CopyOnWriteArrayList<>();

    Seed(
            Given given,
            Events events,
            ShiftPlanning shifts,
            VolunteerProfiles volunteers,
            SignInLinks links,
            Clock clock,
            SeedCopies copies,
            SeedOutlets outlets,
            EventPlanning planning,
            Invitations invitations,
            SeedCrowd crowd) {
        this.crowd = crowd;
        this.invitations = invitations;
        this.planning = planning;
        this.given = given;
        this.events = events;
        this.shifts = shifts;
        this.volunteers = volunteers;
        this.links = links;
        this.clock = clock;
        this.copies = copies;
        this.outlets = outlets;
    }

    void plant(String[] args) {
        int wanted = number(args, "--seed.events=", 0);
        int capacity = number(args, "--seed.capacity=", 10);
        int helpers = number(args, "--seed.volunteers=", 0);
        int dates = number(args, "--seed.series=", 0);
        if (number(args, "--seed.finish=", 0) > 0) {
            copies.finish();
        }
        if (number(args, "--seed.outlets=", 0) > 0) {
            outlets.plan();
        }
        int coming = number(args, "--seed.crowd=", 0);
        if (coming > 0) {
            crowd.plan(coming);
        }
        if (dates > 0) {
            copies.plan(dates);
        }
        List.of(args).stream()
                .filter(arg -> arg.startsWith(SIZES))
                .flatMap(arg -> Stream.of(arg.substring(SIZES.length()).split(",")))
                .map(Integer::valueOf)
                .forEach(size -> {
                    var event = given.published(given.team(), withCapacity(given.session("Of " + size, 7), size));
                    SeededApp.say(
                            "sized",
                            events.view(event, Audience.PUBLIC).orElseThrow().slug());
                });
        if (wanted + helpers == 0) {
            return;
        }
        var team = given.team();
        for (int i = 0; i < helpers; i++) {
            var volunteer = volunteers.enlist(volunteer(i, team));
            SeededApp.say("volunteer", links.issue(volunteer).orElseThrow().value());
        }
        for (int i = 0; i < number(args, "--seed.shifts=", 0); i++) {
            SeededApp.say("shift", shift(team, i).toString());
        }
        for (int i = 0; i < wanted; i++) {
            var event = given.published(team, asking(args, withCapacity(given.session("Race " + i, 7), capacity)));
            planted.add(new Planted(team, event));
            if (number(args, "--seed.invitations=", 0) > 0) {
                var code = As.staff(
                        team.organizer(), () -> invitations.make(List.of(event), Seizure.LABEL, Given.spots(5)));
                SeededApp.say("invitation", code.digits());
            }
            SeededApp.say(
                    "event", events.view(event, Audience.PUBLIC).orElseThrow().slug());
        }
    }

    void sway(int capacity, int round) {
        for (var one : List.copyOf(planted)) {
            As.staff(one.team().organizer(), () -> {
                var plan = planning.planOf(one.event()).orElseThrow();
                planning.change(
                        one.event(),
                        plan.version(),
                        withCapacity(plan.draft(), capacity + (round % 2 == 0 ? 0 : SWAY)));
            });
        }
    }

    private ShiftId shift(Given.Team team, int i) {
        var start =
                LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9 + i).atTime(10, 0);
        var draft = Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 1, Given.slot(start, 2));
        return given.planned(team, draft);
    }

    static VolunteerAnswers withoutAge(VolunteerAnswers told) {
        return new VolunteerAnswers(
                told.levels(), told.skills(), told.areas(), told.organizations(), told.free(), false);
    }

    private static VolunteerForm volunteer(int number, Given.Team team) {
        return new VolunteerForm(
                Seizure.VOLUNTEER,
                Seizure.address(number),
                Language.ENGLISH,
                answers(team, Set.of(CommonSkill.WELCOME_DESK)));
    }

    static VolunteerAnswers answers(Given.Team team, Set<Skill> skills) {
        return new VolunteerAnswers(
                new LanguageLevels(Map.of(Language.ENGLISH, Set.of(LanguageUse.INTERPRETS_AT_ONCE))),
                skills,
                Set.of("queens"),
                Set.of(team.organization()),
                new FreeTimes(Set.of(FreeTime.WEEKENDS), null),
                true);
    }

    private static EventDraft withCapacity(EventDraft draft, int capacity) {
        return draft.with(draft.rsvps().capacity(capacity));
    }

    private static EventDraft asking(String[] args, EventDraft draft) {
        return number(args, "--seed.asks=", 0) > 0 ? Asking.in(draft, Asking.TALK) : draft;
    }

    static int number(String[] args, String name, int otherwise) {
        return List.of(args).stream()
                .filter(arg -> arg.startsWith(name))
                .mapToInt(arg -> Integer.parseInt(arg.substring(name.length())))
                .findFirst()
                .orElse(otherwise);
    }
}
