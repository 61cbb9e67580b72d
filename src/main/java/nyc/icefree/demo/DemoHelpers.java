package nyc.icefree.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nyc.icefree.city.City;
import nyc.icefree.demo.DemoEvents.Planted;
import nyc.icefree.demo.DemoPlan.Fate;
import nyc.icefree.eventform.KindDefaults;
import nyc.icefree.messages.DemoPost;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftTerms;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.asks.ShiftCover;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.Language;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.Skill;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plants volunteers, shifts and assignments: most are filled, some ask, some seats stay empty. */
@Component
@Profile("demo")
record DemoHelpers(
        VolunteerProfiles profiles,
        ShiftPlanning planning,
        ShiftSignup signup,
        ShiftStaffing staffing,
        ShiftCover cover,
        DemoLead lead,
        DemoTerms terms,
        DemoActing acting,
        DemoPost post,
        DemoClock clock,
        City city) {
    private static final NoteByLanguage NOTE = new NoteByLanguage(Map.of(
            "en", "Come 30 minutes early and ask for the coordinator.",
            "es", "Llegue 30 minutos antes y pregunte por quien coordina."));

    static final int VOLUNTEERS = 80;
    private static final Duration COVER_FROM = Duration.ofDays(2);

    List<PersonId> plantVolunteers(
            Map<DemoOrganization, OrganizationId> organizations, DemoNames names, Random random) {
        var people = new ArrayList<PersonId>();
        var hosts = DemoOrganization.values();
        for (int i = 0; i < VOLUNTEERS; i++) {
            var helps = new HashSet<OrganizationId>();
            var first = hosts[i % hosts.length];
            helps.add(Objects.requireNonNull(organizations.get(first)));
            helps.add(Objects.requireNonNull(organizations.get(hosts[random.nextInt(hosts.length)])));
            helps.add(Objects.requireNonNull(organizations.get(DemoOrganization.CAMPAIGN)));
            var languages = new HashSet<Language>();
            first.spoken().forEach(tag -> languages.add(new Language(tag)));
            languages.add(Language.ENGLISH);
            var skills = new HashSet<Skill>();
            skills.add(CommonSkill.values()[i % CommonSkill.values().length]);
            skills.add(CommonSkill.values()[random.nextInt(CommonSkill.values().length)]);
            skills.add(CommonSkill.WELCOME_DESK);
            people.add(profiles.enlist(new VolunteerForm(
                    names.next(),
                    DemoPeople.volunteerAddress(i + 1),
                    random.nextInt(3) == 0 ? Language.SPANISH : Language.ENGLISH,
                    new VolunteerAnswers(
                            levels(languages, skills, i),
                            skills,
                            Set.of(first.area(city).slug()),
                            helps,
                            FreeTimes.NOTHING_SAID,
                            i % 10 != 9))));
        }
        return people;
    }

    /** Interpreters interpret all they speak besides English, and most of them sign. */
    private static LanguageLevels levels(Set<Language> spoken, Set<Skill> skills, int number) {
        if (!skills.contains(CommonSkill.INTERPRETER)) {
            return LanguageLevels.conversing(spoken);
        }
        var how = number % 3 == 0 ? LanguageUse.INTERPRETS_AT_ONCE : LanguageUse.INTERPRETS;
        var uses = new HashMap<Language, Set<LanguageUse>>();
        spoken.forEach(
                language -> uses.put(language, Set.of(language.equals(Language.ENGLISH) ? LanguageUse.SPEAKS : how)));
        if (number % 5 != 0) {
            uses.put(new Language("ase"), Set.of(LanguageUse.INTERPRETS_AT_ONCE));
        }
        return new LanguageLevels(uses);
    }

    void plantShifts(
            List<Planted> events,
            Map<DemoOrganization, OrganizationId> organizations,
            Map<DemoOrganization, PersonId> coordinators,
            List<PersonId> volunteers,
            Random random) {
        Instant now = clock.atHome();
        for (Planted event : events) {
            var before = event.slot().startsAt().minus(Duration.ofDays(9));
            clock.travelTo(before.isBefore(now) ? before : now);
            for (ShiftRole role : event.plan().gathering().roles) {
                var shift = acting.asStaff(
                        Objects.requireNonNull(coordinators.get(event.plan().host())),
                        () -> planning.plan(draft(event, role, random)));
                if (event.plan().fate() != Fate.DRAFT && event.plan().host().trusted) {
                    fill(
                            shift,
                            event,
                            Objects.requireNonNull(coordinators.get(event.plan().host())),
                            volunteers,
                            random);
                }
            }
            post.awaitRows();
        }
        clock.comeBack();
        var campaign = Objects.requireNonNull(organizations.get(DemoOrganization.CAMPAIGN));
        var coordinator = Objects.requireNonNull(coordinators.get(DemoOrganization.CAMPAIGN));
        lead.plant(campaign, coordinator, volunteers);
        terms.plant(campaign, coordinator, volunteers);
        post.awaitRows();
        wantCover(volunteers, now.plus(COVER_FROM));
    }

    private void wantCover(List<PersonId> volunteers, Instant from) {
        for (PersonId volunteer : volunteers) {
            boolean wanted = acting.asVolunteer(
                    volunteer,
                    () -> signup.mine().stream()
                            .filter(mine -> mine.state() == AssignmentState.CONFIRMED && !mine.cancelled())
                            .filter(mine -> mine.shift().slot().startsAt().isAfter(from))
                            .filter(mine -> mine.event() != null && mine.event().takesPlace())
                            .findFirst()
                            .map(mine -> {
                                cover.want(mine.shift().id());
                                return true;
                            })
                            .orElse(false));
            if (wanted) {
                return;
            }
        }
    }

    private static ShiftDraft draft(Planted event, ShiftRole role, Random random) {
        boolean asks = KindDefaults.of(event.plan().gathering().kind).asksForShifts();
        int seats = role == ShiftRole.MARSHAL ? 6 : (role.needsTwoAdults() ? 2 : 1) + random.nextInt(3);
        boolean atLeastTwo = role.needsTwoAdults()
                || event.plan().gathering() == DemoGathering.DOOR_TO_DOOR && role == ShiftRole.DRIVER;
        var draft = new ShiftDraft(
                event.id(),
                null,
                role,
                atLeastTwo ? Math.max(2, seats) : seats,
                event.slot(),
                role.usualSkills(),
                Set.of(),
                asks ? SignupMode.ASK : SignupMode.OPEN,
                NOTE,
                "",
                ShiftTerms.leastOf(role));
        return atLeastTwo ? draft.withTerms(draft.terms().withAtLeastTwo(true)) : draft;
    }

    /** Two in three who ask get a yes; the others are told no only in past shifts. */
    private void fill(ShiftId shift, Planted event, PersonId coordinator, List<PersonId> volunteers, Random random) {
        int tries = random.nextInt(5) == 0 ? 0 : 6 + random.nextInt(24);
        boolean asks = KindDefaults.of(event.plan().gathering().kind).asksForShifts();
        boolean over = event.slot().startsAt().isBefore(clock.atHome());
        for (int i = 0; i < tries; i++) {
            var volunteer = volunteers.get(random.nextInt(volunteers.size()));
            try {
                var assignment = acting.asVolunteer(volunteer, () -> asks ? signup.ask(shift) : signup.take(shift));
                boolean yes = asks && random.nextInt(3) > 0;
                if (yes || asks && over) {
                    acting.asStaff(coordinator, () -> answer(assignment, yes, over));
                }
            } catch (ShiftRefused e) {
                // full, busy or not the right skill: try the next one
                continue;
            }
        }
    }

    private AssignmentId answer(AssignmentId assignment, boolean yes, boolean over) {
        try {
            if (yes) {
                staffing.confirm(assignment, null);
                return assignment;
            }
        } catch (ShiftRefused e) {
            if (!over) {
                throw e;
            }
        }
        staffing.decline(assignment);
        return assignment;
    }
}
