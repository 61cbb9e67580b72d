package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.Refusals;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.Reach;
import nyc.icefree.events.Following;
import nyc.icefree.events.PartnerEvent;
import nyc.icefree.events.PartnerEvents;
import nyc.icefree.events.PartnerName;
import nyc.icefree.events.PlaceForgetting;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.events.VenueUse;
import nyc.icefree.links.DoorAddresses;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.links.Links;
import nyc.icefree.owncalendars.VolunteerCalendars;
import nyc.icefree.owncalendars.WorkCalendars;
import nyc.icefree.partnercalendars.FileForm;
import nyc.icefree.partnercalendars.FileImport;
import nyc.icefree.partnercalendars.PartnerCalendar;
import nyc.icefree.people.PersonId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.series.PlannedDates;
import nyc.icefree.series.Repeats;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.Venues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A hidden place is told neither to who guesses it, nor by partners' calendars, nor to who may come but is not in. */
@AppTest
class HiddenFromOthersTest extends HiddenAddressStage {
    private static final String PLACE = "Unfindable Cellar, 47 Quibblewick Alley, Queens, NY 11368";

    /** For what stays public after its test. */
    private static final String OPEN_PLACE = "Plainly Hall, 9 Openly Street, Queens, NY 11368";

    @Autowired
    PartnerEvents partners;

    @Autowired
    FileImport files;

    @Autowired
    VenueUse use;

    @Autowired
    Venues venues;

    @Autowired
    PlannedDates plannedDates;

    @Autowired
    VolunteerCalendars shiftCalendars;

    @Autowired
    WorkCalendars workCalendars;

    @Autowired
    PlaceForgetting forgetting;

    private final SecretPlace place = SecretPlace.anywhere();
    private ReservationOutcome party;

    @BeforeEach
    void a_party_at_a_place_for_those_who_come() {
        var shown = Drafts.from(place.of(given.session("", 6))).shownTo(AddressVisibility.COMING);
        var event = given.published(given.team(), shown.draft());
        party = given.comes(event, Given.party("Rosa", 2));
    }

    @ParameterizedTest
    @EnumSource(names = {"COMING", "TEAM"})
    void a_shared_place_does_not_tell_others_which_gathering_is_there(AddressVisibility visibility) {
        var team = given.team();
        var id = given.published(team, HiddenPlace.draft(TITLE, visibility, null, 20));
        shared(team, id);
        var form = plan(team, id);
        var other = given.team();
        As.staff(other.organizer(), () -> {
            var found = use.besides(form, null);
            var weekly =
                    Repeats.by(Rule.weekly(HiddenPlace.day().getDayOfWeek()).times(2));
            var previewed = plannedDates.of(other.organization(), form, weekly, 10);
            if (visibility == AddressVisibility.TEAM) {
                assertEquals(List.of(), found, "not even that it is taken");
                assertTrue(previewed.stream().allMatch(date -> date.clashes().isEmpty()));
            } else {
                assertEquals(1, found.size());
                assertNull(found.getFirst().title());
                assertFalse(previewed.getFirst().clashes().isEmpty());
            }
        });
        As.staff(
                team.organizer(),
                () -> assertEquals(
                        TITLE,
                        Objects.requireNonNull(
                                        use.besides(form, null).getFirst().title())
                                .title()));
    }

    /** What hides its place first uses a private one; here its organizers have shared it all the same. */
    private void shared(Team team, EventId id) {
        As.staff(team.organizer(), () -> {
            var card = venues.card(Objects.requireNonNull(plan(team, id).where().venue()))
                    .orElseThrow();
            var f = card.facts();
            venues.change(
                    card.id(),
                    card.version(),
                    new VenueForm(
                            f.name(),
                            f.address(),
                            f.neighbourhood(),
                            f.area(),
                            f.transit(),
                            f.latitude(),
                            f.longitude(),
                            f.access(),
                            f.capacity(),
                            f.staffNotes(),
                            true,
                            false));
        });
    }

    private EventDraft plan(Team team, EventId id) {
        return As.staff(team.organizer(), () -> planning.planOf(id))
                .orElseThrow()
                .draft();
    }

    @Test
    void what_a_partners_calendar_says_later_does_not_open_what_is_hidden_here() throws Exception {
        var team = given.team();
        var was = saidThen(TITLE, "Come quietly", PLACE);
        var id = takenAnew(team, was);
        assertTrue(page(team, id, "/en/events/{slug}").contains("Unfindable"), "it is open at first");
        hide(team, id);
        assertHidden(team, id);
        for (var is : List.of(
                saidThen(TITLE, "We meet at 47 Quibblewick Alley", PLACE),
                saidThen(TITLE + " in the Unfindable Cellar", "Come quietly", PLACE),
                saidThen(TITLE, "Come quietly", "Quiet Gathering, 5 Bluegate Street"))) {
            assertEquals(Following.TELLS_HIDDEN_PLACE, partners.foresee(id, was, is));
            assertFalse(partners.follow(id, was, is));
            assertHidden(team, id);
        }
        assertSaysNot(page(team, id, "/en/events?organization={org}&q=quibblewick"), TITLE);
        assertTrue(partners.follow(id, was, saidThen(TITLE, "Come very quietly", PLACE)));
        assertTrue(page(team, id, "/en/events/{slug}").contains("Come very quietly"));
        change(team, id, Drafts.from(plan(team, id)).capacity(7).draft()); // nothing keeps its people from that
        assertHidden(team, id);
    }

    @Test
    void the_street_of_a_partners_venue_is_known_however_its_line_begins() {
        var team = given.team();
        var id = takenAnew(team, saidThen(TITLE, "We meet at 9 Openly Street", OPEN_PLACE));
        var refused = Refusals.because(FieldProblem.class, () -> hide(team, id));
        assertEquals(List.of(new FieldProblem("words.en.description", FormProblem.WORDS_SHOW_HIDDEN_ADDRESS)), refused);
    }

    @Test
    void a_draft_from_a_file_is_not_published_with_words_that_tell_its_place() {
        var team = given.team();
        var is = new PartnerEvent(
                EventKind.MEETING,
                Language.ENGLISH,
                TITLE,
                "Ring at 9 Openly Street",
                slot(),
                OPEN_PLACE,
                null,
                null,
                null,
                Areas.CITY);
        var id = As.staff(team.organizer(), () -> partners.draft(team.organization(), null, is));
        As.staff(team.organizer(), () -> {
            refused(PlanningRefused.WORDS_SHOW_HIDDEN_ADDRESS, () -> planning.publish(id));
            var open = Drafts.from(planning.planOf(id).orElseThrow().draft())
                    .shownTo(AddressVisibility.EVERYONE)
                    .draft();
            planning.change(id, planning.planOf(id).orElseThrow().version(), open);
            planning.publish(id);
        });
    }

    @Test
    void no_reason_tells_the_place() throws Exception {
        var team = given.team();
        var id = given.published(team, HiddenPlace.draft(TITLE, AddressVisibility.TEAM, null, 20));
        String told = "47 Quibblewick Alley is flooded";
        As.staff(team.organizer(), () -> {
            for (Runnable step : List.<Runnable>of(
                    () -> planning.cancel(id, told),
                    () -> planning.checkCancel(id, told),
                    () -> planning.postpone(id, told))) {
                refused(PlanningRefused.REASON_SHOWS_HIDDEN_ADDRESS, step::run);
            }
        });
        var open = given.published(team, HiddenPlace.draft(TITLE, AddressVisibility.EVERYONE, null, 20));
        As.staff(team.organizer(), () -> planning.postpone(open, told));
        assertTrue(page(team, open, "/en/events/{slug}").contains(told));
        hide(team, open);
        assertHidden(team, open);
    }

    @Test
    void how_people_join_a_partners_event_online_is_told_to_who_comes_and_in_no_outlet() throws Exception {
        var team = given.team();
        String join = "https://us02web.zoom.us/j/81234567890?pwd=SecretPwd7";
        byte[] file = new PartnerCalendar()
                .with(
                        UUID.randomUUID() + "@partner.example",
                        "Quibble briefing (" + join + ")",
                        slot().startsAt(),
                        "LOCATION:9 Openly Street\\, Queens; " + join,
                        "DESCRIPTION:Come.\\nJoin Zoom Meeting\\n" + join + "\\nPasscode: 999111\\n"
                                + "Register: https://us02web.zoom.us/meeting/register/openly",
                        "URL:" + join,
                        "X-GOOGLE-CONFERENCE:" + join)
                .text()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var id = As.staff(team.organizer(), () -> {
            var seen = files.look(team.organization(), file, null).events().getFirst();
            assertTrue(seen.joins());
            var form = new FileForm(Language.ENGLISH, EventKind.EDUCATION_SESSION, Set.of(seen.key()));
            return files.draft(team.organization(), file, null, form).getFirst();
        });
        var open = Drafts.from(plan(team, id)).shownTo(AddressVisibility.EVERYONE);
        change(team, id, open.draft());
        As.staff(team.organizer(), () -> planning.publish(id));
        var outlets = new java.util.ArrayList<>(Outlets.ALL);
        outlets.add("/en/events?organization={org}&q=quibble");
        outlets.add("/en/events?organization={org}&q=999111");
        for (String outlet : outlets) {
            String told = page(team, id, outlet);
            for (String secret : List.of("SecretPwd7", "999111 ", "999111<", "81234567890", "Join Zoom")) {
                assertFalse(told.contains(secret), outlet + " tells " + secret);
            }
        }
        String page = page(team, id, "/en/events/{slug}");
        assertTrue(page.contains("/meeting/register/openly") && page.contains("9 Openly Street"), page);
        String address = Given.email();
        var comes = given.comes(id, Given.party("Ada", 1, address));
        String ticket = page("", "", Links.manage(Language.ENGLISH, comes.manage()));
        assertTrue(ticket.contains("href=\"" + join + "\"") && ticket.contains("Passcode: 999111"), ticket);
        assertTrue(mail(address).contains("SecretPwd7"));
    }

    @Test
    void the_page_of_a_partners_event_online_sends_people_to_the_host_for_the_link() throws Exception {
        var team = given.team();
        var name = new PartnerName(UUID.randomUUID() + "@partner.example", false, "https://partner.example/a");
        var id = partners.take(team.organization(), name, saidThen("Plain briefing", "Come.", "Zoom"));
        String page = page(team, id, "/en/events/{slug}");
        assertTrue(
                page.replaceAll("\\s+", " ")
                        .contains("Online. Get the link from the host: "
                                + "<a href=\"https://partner.example/a\" rel=\"noopener nofollow\"><bdi>"),
                page);
    }

    private EventId takenAnew(Team team, PartnerEvent is) {
        return partners.take(
                team.organization(), new PartnerName(UUID.randomUUID() + "@partner.example", false, null), is);
    }

    private static PartnerEvent saidThen(String title, String description, String place) {
        return new PartnerEvent(
                EventKind.EDUCATION_SESSION,
                Language.ENGLISH,
                title,
                description,
                slot(),
                place,
                null,
                null,
                null,
                Areas.CITY);
    }

    private static TimeSlot slot() {
        return TimeSlot.of(
                HiddenPlace.day().atTime(18, 30), HiddenPlace.day().atTime(20, 0), nyc.icefree.Given.NEW_YORK);
    }

    private void hide(Team team, EventId id) {
        change(
                team,
                id,
                Drafts.from(plan(team, id)).shownTo(AddressVisibility.TEAM).draft());
    }

    @ParameterizedTest
    @EnumSource
    void the_page_in_either_language(RsvpState state) throws Exception {
        become(state);
        seenBy(state, Links.manage(Language.ENGLISH, party.manage()));
        seenBy(state, Links.manage(Language.SPANISH, party.manage()));
    }

    @ParameterizedTest
    @EnumSource
    void the_file_for_a_calendar(RsvpState state) throws Exception {
        become(state);
        seenBy(state, Links.manageEventFile(Language.ENGLISH, party.manage().value()));
    }

    private void seenBy(RsvpState state, String path) throws Exception {
        var told = place.toldBy(page("", "", path));
        if (state.isGoing()) {
            assertTrue(told.contains(place.zip()), path + " tells " + state + " only " + told);
        } else {
            assertEquals(List.of(), told, path + " tells " + state);
        }
    }

    private void become(RsvpState state) {
        var until =
                state == RsvpState.OFFERED ? OffsetDateTime.now(ZoneOffset.UTC).plusHours(2) : null;
        jdbc.sql("update rsvp set state = :state, turn = 1, offer_until = :until where id = :id")
                .param("state", state.name())
                .param("until", until, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", party.rsvp().value())
                .update();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMING", "TEAM"})
    void a_volunteer_s_calendar_tells_it_to_who_holds_the_shift_and_not_to_who_asked(AddressVisibility shown)
            throws Exception {
        var team = given.team();
        var id = given.published(
                team, Drafts.from(place.of(given.session("", 6))).shownTo(shown).draft());
        String asked = shiftCalendar(team, id, SignupMode.ASK);
        assertEquals(List.of(), place.toldBy(asked));
        assertTrue(asked.contains("\r\nLOCATION:Corona\\, Queens ("), asked);
        String held = shiftCalendar(team, id, SignupMode.OPEN);
        assertTrue(held.contains("\r\nLOCATION:" + place.location() + "\r\n"), held);
    }

    @ParameterizedTest
    @EnumSource
    void an_organizer_s_calendar_tells_it_to_the_team_and_to_no_other(AddressVisibility shown) throws Exception {
        var team = given.team();
        given.published(
                team, Drafts.from(place.of(given.session("", 6))).shownTo(shown).draft());
        assertTrue(workCalendar(team).contains("\r\nLOCATION:" + place.location() + "\r\n"));
        assertEquals(List.of(), place.toldBy(workCalendar(given.team())));
    }

    @Test
    void nobody_s_calendar_knows_it_after_it_is_forgotten() throws Exception {
        var team = given.team();
        var shown = Drafts.from(place.of(given.session("", 6))).shownTo(AddressVisibility.COMING);
        var id = given.published(team, shown.draft());
        var volunteer = volunteer(team, id, SignupMode.OPEN);
        var party = reserve(id, null);
        given.movedToThePast(id, 9);
        forgetting.purgeDue();
        for (String text : List.of(
                workCalendar(team),
                page("", "", shiftCalendar(volunteer)),
                page("", "", Links.manage(Language.ENGLISH, party)),
                page("", "", Links.manageEventFile(Language.ENGLISH, party)))) {
            assertEquals(List.of(), place.toldBy(text));
        }
    }

    @Test
    void file_page_and_letter_tell_it_to_who_comes_and_not_to_who_waits() throws Exception {
        var team = given.team();
        var shown = Drafts.from(place.of(given.session("", 6)))
                .shownTo(AddressVisibility.COMING)
                .capacity(1);
        var id = given.published(team, shown.draft());
        String address = Given.email();
        String comes = page("", "", Links.manageEventFile(Language.SPANISH, reserve(id, address)));
        assertSays(comes, "\r\nLOCATION:" + place.location() + "\r\n", "\r\n" + place.geo() + "\r\n");
        assertTrue(place.toldBy(mail(address)).contains(place.zip()));
        String later = Given.email();
        var waiting = reserve(id, later);
        for (String path :
                List.of(Links.manage(Language.SPANISH, waiting), Links.manageEventFile(Language.SPANISH, waiting))) {
            assertEquals(List.of(), place.toldBy(page("", "", path)), path);
        }
        assertEquals(List.of(), place.toldBy(mail(later)));
    }

    @Test
    void what_an_hour_had_opened_is_on_no_page_and_in_no_file_of_what_is_off() throws Exception {
        var team = given.team();
        var shown = Drafts.from(place.of(given.session("", 6)))
                .shownTo(AddressVisibility.COMING)
                .from(700);
        var id = given.published(team, shown.draft());
        String address = Given.email();
        var party = reserve(id, address);
        assertTrue(place.toldBy(mail(address)).contains(place.zip()), "its hour has come");
        As.staff(team.organizer(), () -> planning.cancel(id, "Flooded"));
        for (String path :
                List.of(Links.manage(Language.ENGLISH, party), Links.manageEventFile(Language.ENGLISH, party))) {
            assertEquals(List.of(), place.toldBy(page("", "", path)), path);
        }
    }

    private String shiftCalendar(Team team, EventId event, SignupMode mode) throws Exception {
        return page("", "", shiftCalendar(volunteer(team, event, mode)));
    }

    private String shiftCalendar(PersonId volunteer) {
        return FeedLinks.myShifts(Language.ENGLISH, As.volunteer(volunteer, shiftCalendars::renew));
    }

    private String workCalendar(Team team) throws Exception {
        return page("", "", FeedLinks.myWork(Language.ENGLISH, As.staff(team.organizer(), workCalendars::renew)));
    }

    /** Who has taken a shift there, or asked for it. */
    private PersonId volunteer(Team team, EventId event, SignupMode mode) {
        var slot = As.staff(team.organizer(), () -> planning.planOf(event))
                .orElseThrow()
                .draft()
                .when();
        var time = TimeSlot.of(
                Objects.requireNonNull(slot.start()), Objects.requireNonNull(slot.end()), nyc.icefree.Given.NEW_YORK);
        var shift = given.planned(
                team, Given.shift(event, ShiftRole.MARSHAL, 2, time).withSignup(mode));
        var volunteer = given.volunteer(team);
        As.volunteer(volunteer, () -> mode == SignupMode.ASK ? signup.ask(shift) : signup.take(shift));
        return volunteer;
    }

    private String reserve(EventId id, @Nullable String email) {
        var form = Given.party("Ada", 1, email);
        return given.comes(id, form).manage().value();
    }

    @ParameterizedTest
    @EnumSource
    void other_companies_learn_of_a_ticket_what_the_public_page_says(AddressVisibility shown) throws Exception {
        var id = given.published(given.team(), place.of(session().shownTo(shown).draft()));
        String token = reserved(id);
        String ticket = page("", "", "/en/r/" + token);
        assertEquals(shown != AddressVisibility.TEAM, place.toldBy(ticket).contains(place.mark() + "street"));
        var ways = PassedOn.all(forOthers(ticket));
        assertTrue(
                ways.keySet().containsAll(List.of(PassedOn.GOOGLE_CALENDAR, PassedOn.OUTLOOK, PassedOn.WHATSAPP)),
                ways.toString());
        ways.forEach((way, said) -> {
            assertFalse(said.contains(token), way + " tells the link of the reservation");
            assertTrue(shown == AddressVisibility.EVERYONE || place.toldBy(said).isEmpty(), way + " tells " + said);
        });
    }

    @Test
    void nobody_is_handed_what_only_invited_people_know() throws Exception {
        var id = given.published(
                given.team(), place.of(session().reach(Reach.BY_LINK).draft()));
        String ticket = page("", "", "/en/r/" + reserved(id));
        assertTrue(ticket.contains("/event.ics\""), ticket);
        var ways = PassedOn.all(forOthers(ticket));
        // the code for the door opens nothing, and is for the helper there
        ways.values().removeIf(said -> said.contains(DoorAddresses.TICKETS));
        assertTrue(ways.keySet().stream().allMatch(PassedOn::leadsToAMap), ways.toString());
    }

    /** Without what one sends to oneself, which is the link alone. */
    private static String forOthers(String ticket) {
        assertTrue(ticket.contains("<section id=\"keep\">"), ticket);
        return ticket.replaceFirst("(?s)<section id=\"keep\">.*?</section>", "");
    }

    private Drafts session() {
        EventDraft session = given.session("", 6);
        return Drafts.from(session);
    }

    private String reserved(EventId id) {
        var form = Given.party("Ada", 1);
        return given.comes(id, form).manage().value();
    }
}
