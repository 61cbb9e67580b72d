package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.events.PlaceForgetting;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.owncalendars.VolunteerCalendars;
import nyc.icefree.owncalendars.WorkCalendars;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.web.FeedLinks;
import nyc.icefree.web.Links;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Street, name, zip code and coordinates of a place in what one person alone can fetch by their secret link. */
@AppTest
class OwnWhereaboutsTest extends HiddenAddressStage {
    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    VolunteerCalendars shiftCalendars;

    @Autowired
    WorkCalendars workCalendars;

    @Autowired
    PlaceForgetting forgetting;

    private final SecretPlace place = SecretPlace.anywhere();

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
        assertTrue(comes.contains("\r\nLOCATION:" + place.location() + "\r\n"), comes);
        assertTrue(comes.contains("\r\n" + place.geo() + "\r\n"), comes);
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
}
