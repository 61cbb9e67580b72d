package nyc.icefree;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.RsvpTerms;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.eventform.When;
import nyc.icefree.eventform.Where;
import nyc.icefree.events.CoHosting;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.rsvp.Party;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.rsvp.invitations.InvitationTerms;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesEditing;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a test starts from, made through the services that people use. */
@TestComponent
public class Given {
    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final Organizations organizations;
    private final Memberships memberships;
    private final EventPlanning planning;
    private final CoHosting coHosting;
    private final PeopleDirectory people;
    private final Reservations reservations;
    private final VolunteerProfiles volunteers;
    private final ShiftPlanning shifts;
    private final SeriesPlanning series;
    private final SeriesPublishing publishing;
    private final SeriesDesk desk;
    private final SeriesEditing editing;
    private final ReviewDesk review;
    private final JdbcClient jdbc;
    private final Clock clock;

    Given(
            Organizations organizations,
            Memberships memberships,
            EventPlanning planning,
            CoHosting coHosting,
            PeopleDirectory people,
            Reservations reservations,
            VolunteerProfiles volunteers,
            ShiftPlanning shifts,
            SeriesPlanning series,
            SeriesPublishing publishing,
            SeriesDesk desk,
            SeriesEditing editing,
            ReviewDesk review,
            JdbcClient jdbc,
            Clock clock) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.planning = planning;
        this.coHosting = coHosting;
        this.people = people;
        this.reservations = reservations;
        this.volunteers = volunteers;
        this.shifts = shifts;
        this.series = series;
        this.publishing = publishing;
        this.desk = desk;
        this.editing = editing;
        this.review = review;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An organization and one of its organizers. */
    public record Team(OrganizationId organization, String slug, PersonId organizer) {}

    /** Of nobody else. */
    public static String email() {
        return UUID.randomUUID() + "@example.org";
    }

    public PersonId person() {
        return people.register("Ada Example", email(), Language.ENGLISH);
    }

    public PersonId volunteer(Team... teams) {
        return volunteer("Bo Example", teams);
    }

    public PersonId volunteer(String name, Team... teams) {
        return volunteer(name, email(), teams);
    }

    public PersonId volunteer(String name, String email, Team... teams) {
        return volunteer(name, email, Language.ENGLISH, teams);
    }

    public PersonId volunteer(String name, String email, Language language, Team... teams) {
        return volunteers.enlist(helper(
                name, email, language, Stream.of(teams).map(Team::organization).toArray(OrganizationId[]::new)));
    }

    public static VolunteerForm helper(String name, String email, OrganizationId... organizations) {
        return helper(name, email, Language.ENGLISH, organizations);
    }

    /** Reads that language and speaks it, or English where nobody speaks it; has no skills. */
    public static VolunteerForm helper(String name, String email, Language language, OrganizationId... organizations) {
        return skilled(name, email, language, Set.of(), organizations);
    }

    public static VolunteerForm skilled(String name, String email, Set<Skill> skills, OrganizationId... organizations) {
        return skilled(name, email, Language.ENGLISH, skills, organizations);
    }

    /** At an address that nobody else has. */
    public static VolunteerForm helper(String name, VolunteerAnswers answers) {
        return new VolunteerForm(name, email(), Language.ENGLISH, answers);
    }

    private static VolunteerForm skilled(
            String name, String email, Language language, Set<Skill> skills, OrganizationId... organizations) {
        var speaks = Language.SPOKEN.contains(language) ? language : Language.ENGLISH;
        return new VolunteerForm(
                name,
                email,
                language,
                new VolunteerAnswers(Set.of(speaks), skills, Set.of("queens"), Set.of(organizations)));
    }

    public static ReservationForm party(String name, int people) {
        return party(name, people, null);
    }

    public static ReservationForm party(String name, int people, @Nullable String email) {
        return party(name, people, email, Language.ENGLISH);
    }

    /** Who would wait for a place, and needs nothing. */
    public static ReservationForm party(String name, int people, @Nullable String email, Language language) {
        return new ReservationForm(name, people, email, Needs.NONE, language, true);
    }

    public static ReservationForm party(String name, PartyPeople people, Needs needs) {
        return new ReservationForm(Party.of(name, people, null, needs, Language.ENGLISH), true);
    }

    public ReservationOutcome comes(EventId event, ReservationForm form) {
        return reservations.reserve(event, form, UUID.randomUUID());
    }

    public static InvitationTerms spots(@Nullable Integer people) {
        return new InvitationTerms(people, null);
    }

    public static ShiftDraft shift(EventId event, Role role, int seats, TimeSlot slot, Skill... skills) {
        return new ShiftDraft(event, null, role, seats, slot, Set.of(skills), Set.of(), SignupMode.OPEN, "");
    }

    /** That stands alone. */
    public static ShiftDraft shift(OrganizationId of, Role role, int seats, TimeSlot slot, Skill... skills) {
        return new ShiftDraft(null, of, role, seats, slot, Set.of(skills), Set.of(), SignupMode.OPEN, "");
    }

    /** That stands alone where there is no event. */
    public static ShiftDraft shift(
            @Nullable EventId event, OrganizationId of, Role role, int seats, TimeSlot slot, Skill... skills) {
        return event == null ? shift(of, role, seats, slot, skills) : shift(event, role, seats, slot, skills);
    }

    public ShiftId planned(Team team, ShiftDraft shift) {
        return As.staff(team.organizer(), () -> shifts.plan(shift));
    }

    public static LocalDate inDays(int days) {
        return LocalDate.now(NEW_YORK).plusDays(days);
    }

    public static TimeSlot slot(LocalDate day, int fromHour, int untilHour) {
        return TimeSlot.of(day.atTime(fromHour, 0), day.atTime(untilHour, 0), NEW_YORK);
    }

    public static TimeSlot slot(LocalDateTime start, int hours) {
        return TimeSlot.of(start, start.plusHours(hours), NEW_YORK);
    }

    /** A trusted organization of its own for this test. */
    public Team team() {
        var team = untrustedTeam();
        As.administrator(person(), () -> organizations.trust(team.organization(), true));
        return team;
    }

    public Team untrustedTeam() {
        var organizer = person();
        return As.administrator(person(), () -> {
            var id = organizations.found(OrganizationForm.named("Neighbors " + UUID.randomUUID()));
            memberships.appoint(id, person(), StaffRole.COORDINATOR);
            appoint(id, organizer, StaffRole.ORGANIZER);
            return new Team(id, slugOf(id), organizer);
        });
    }

    private String slugOf(OrganizationId organization) {
        return Sql.one(jdbc, String.class, "select slug from organization where id = ?", organization.value());
    }

    /** Makes the person an organizer of a trusted organization of its own. */
    public Team member(PersonId organizer) {
        var team = team();
        appoint(team.organization(), organizer, StaffRole.ORGANIZER);
        return new Team(team.organization(), team.slug(), organizer);
    }

    /** By the organization's first coordinator, so that the role holds at once. */
    public void appoint(OrganizationId organization, PersonId person, StaffRole role) {
        As.staff(coordinator(organization), () -> memberships.appoint(organization, person, role));
    }

    /** By the organization's first coordinator. */
    public void mayExport(OrganizationId organization, PersonId person) {
        As.staff(coordinator(organization), () -> memberships.allowExport(organization, person, true));
    }

    public PersonId coordinator(OrganizationId organization) {
        return memberships.coordinators(organization).getFirst();
    }

    /** An education session in Queens in so many days, 6:30 to 8 PM. */
    public EventDraft session(String title, int inDays) {
        var date = LocalDate.now(clock.withZone(NEW_YORK)).plusDays(inDays);
        return draft(
                EventKind.EDUCATION_SESSION,
                title,
                date.atTime(LocalTime.of(18, 30)),
                date.atTime(LocalTime.of(20, 0)),
                library(),
                AddressVisibility.EVERYONE,
                20);
    }

    public static VenueForm library() {
        return room("Elmhurst Reading Room");
    }

    public static VenueForm room(String name) {
        return new VenueForm(
                name,
                "8601 Example Avenue, Elmhurst, NY 11373",
                "Elmhurst",
                Areas.QUEENS,
                "Two blocks from the train",
                40.7380,
                -73.8801,
                Set.of(),
                60,
                "Key at the desk",
                true);
    }

    /** Of which nothing else is said. */
    public static VenueForm place(String name, String address, String neighbourhood, @Nullable Area area) {
        return new VenueForm(name, address, neighbourhood, area, "", null, null, Set.of(), null, "", true);
    }

    public static EventDraft draft(
            EventKind kind,
            String title,
            LocalDateTime start,
            LocalDateTime end,
            VenueForm venue,
            AddressVisibility visibility,
            int capacity) {
        return new EventDraft(
                kind,
                List.of(new EventWords(Language.ENGLISH, title, "Come and *learn*.", "Bring a pen.", true)),
                When.of(start, end, NEW_YORK),
                Where.in(venue),
                Visibility.of(visibility),
                Accessibility.of(List.of(Language.ENGLISH), List.of(Language.SPANISH), Set.of()),
                RsvpTerms.of(true, capacity),
                List.of());
    }

    public EventId drafted(Team team, EventDraft draft) {
        return As.staff(team.organizer(), () -> planning.draft(team.organization(), draft));
    }

    public EventId published(Team team, EventDraft draft) {
        var id = drafted(team, draft);
        As.staff(team.organizer(), () -> planning.publish(id));
        return id;
    }

    public void change(Team team, EventId event, EventDraft next) {
        change(team, event, draft -> next);
    }

    public void change(Team team, EventId event, UnaryOperator<EventDraft> how) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), how.apply(plan.draft()));
        });
    }

    public void edit(Team team, EventId event, UnaryOperator<Drafts> how) {
        change(team, event, draft -> how.apply(Drafts.from(draft)).draft());
    }

    /** Of a series, without a word on why. */
    public void change(Team team, EventId date, UnaryOperator<EventDraft> how, Scope scope) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(date).orElseThrow();
            editing.change(date, plan.version(), how.apply(plan.draft()), scope, null, "");
        });
    }

    public static Rule daily(int times) {
        return Rule.read("FREQ=DAILY;COUNT=" + times, LocalDate.now(NEW_YORK), NEW_YORK);
    }

    public SeriesId series(Team team, EventDraft first, Rule rule) {
        return As.staff(team.organizer(), () -> series.plan(team.organization(), first, Repeats.by(rule)));
    }

    public SeriesId publishedSeries(Team team, EventDraft first, Rule rule) {
        var id = series(team, first, rule);
        As.staff(team.organizer(), () -> publishing.publish(id));
        return id;
    }

    public List<EventId> dates(Team team, SeriesId id) {
        return As.staff(team.organizer(), () -> desk.dates(id, 0, 500)).stream()
                .map(SeriesDateRow::event)
                .toList();
    }

    /** The invited organization stands behind the event. */
    public void accepted(Team coHost, EventId event) {
        As.staff(coHost.organizer(), () -> coHosting.accept(event, coHost.organization()));
    }

    /** An administrator accepts what was submitted. */
    public void approved(EventId event) {
        As.administrator(
                person(),
                () -> review.accept(
                        event, review.waiting(Set.of(event)).getFirst().version(), true));
    }

    public EventId published(Team team) {
        return published(team, session("Know your rights", 7));
    }

    /** As if its day had come: it has begun an hour ago and goes on for long. */
    public void begun(EventId event) {
        var start = LocalDateTime.now(clock.withZone(NEW_YORK)).minusHours(1).withNano(0);
        jdbc.sql("update event set start_local = ?, end_local = ?, starts_at = ?, ends_at = ? where id = ?")
                .params(start, start.plusHours(9), utc(start), utc(start.plusHours(9)), event.value())
                .update();
    }

    /** As if it had been three weeks ago. */
    public void movedToThePast(EventId event) {
        movedToThePast(event, 21);
    }

    public void movedToThePast(EventId event, int days) {
        var day = LocalDate.now(clock.withZone(NEW_YORK)).minusDays(days);
        var start = day.atTime(18, 30);
        jdbc.sql("update event set start_local = ?, end_local = ?, starts_at = ?, ends_at = ? where id = ?")
                .params(start, start.plusHours(1), utc(start), utc(start.plusHours(1)), event.value())
                .update();
        jdbc.sql("update event_places set ends_at = ?, kept_from = ? where event_id = ?")
                .params(utc(start.plusHours(1)), utc(start.plusDays(1)), event.value())
                .update();
    }

    private static OffsetDateTime utc(LocalDateTime local) {
        return local.atZone(NEW_YORK).toInstant().atOffset(ZoneOffset.UTC);
    }
}
