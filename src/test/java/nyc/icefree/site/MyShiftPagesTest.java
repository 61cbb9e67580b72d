package nyc.icefree.site;

import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.As;
import nyc.icefree.FullForNow;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.asks.Asking;
import nyc.icefree.shifts.asks.MyAsks;
import nyc.icefree.text.Language;
import nyc.icefree.text.Words;
import nyc.icefree.time.TimeSlot;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** A volunteer takes, asks for and hands back shifts on their pages. */
class MyShiftPagesTest extends AVolunteerSignedIn {
    private static final LocalDate DAY = Given.inDays(9);

    @Autowired
    Asking asking;

    @Autowired
    MyAsks asks;

    private ShiftId shift(int inDays, SignupMode mode) {
        var slot = Given.slot(Given.inDays(inDays), 9, 11);
        return given.planned(
                team,
                Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 1, slot)
                        .withSignup(mode)
                        .withBriefing("", "Ring twice"));
    }

    private int held() {
        return As.volunteer(volunteer, () -> signup.mine()).stream()
                .filter(mine -> mine.mayHandBack())
                .toList()
                .size();
    }

    @Test
    void a_shift_that_was_never_held_is_not_there_to_hand_back() throws Exception {
        var shift = shift(3, SignupMode.OPEN);
        sends("/en/my/shifts/" + shift + "/hand-back").andExpect(status().isNotFound());
    }

    @Test
    void a_shift_is_taken_and_handed_back() throws Exception {
        var shift = shift(3, SignupMode.OPEN);
        sees("/en/my/shifts", "/en/my/shifts/" + shift + "/take");
        sends("/en/my/shifts/" + shift + "/take")
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/en/my/?taken"));
        assertEquals(1, held());
        mvc.perform(get("/en/my/").param("taken", "").session(session))
                .andExpect(says("The shift is yours.", "Ring twice"));
        sends("/en/my/shifts/" + shift + "/hand-back").andExpect(header().string("Location", "/en/my/?handed-back"));
        assertEquals(0, held());
    }

    @Test
    void a_search_for_cover_can_always_be_ended() throws Exception {
        var shift = shift(3, SignupMode.OPEN);
        String own = "/en/my/shifts/" + shift;
        As.volunteer(volunteer, () -> signup.take(shift));
        sends(own + "/cover").andExpect(status().isSeeOther());
        Sql.run(jdbc, "update assignment set state = 'SERVED' where shift_id = ?", shift.value());
        sees("/en/my/", own + "/no-cover");
        Sql.run(jdbc, "update shift set hand_back_hours = 200 where id = ?", shift.value());
        sees("/en/my/", own + "/no-cover").andExpect(saysNot(own + "/hand-back"));
        sends(own + "/no-cover").andExpect(status().isSeeOther());
        sees("/en/my/").andExpect(saysNot(own + "/no-cover"));
    }

    @Test
    void a_certificate_of_hours_bears_the_name_that_was_typed_and_leaves_no_trace() throws Exception {
        sees("/en/my/hours", "Nothing yet.");
        sends("/en/my/hours", "name", "Vera").andExpect(saysNot("Volunteer hours"));
        var shift = shift(3, SignupMode.OPEN);
        As.volunteer(volunteer, () -> signup.take(shift));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(
                        Timestamp.from(Instant.now().minus(Duration.ofMinutes(150))),
                        Timestamp.from(Instant.now().minus(Duration.ofMinutes(60))),
                        shift.value())
                .update();
        sees("/en/my/", "/en/my/hours");
        sees("/en/my/hours", "1 hour 30 minutes in 1 shift, on ", "Nobody checks here whether you came.");
        sends("/en/my/hours", "name", " ").andExpect(refuses("Please type a name."));
        String long_ = "Vera ".repeat(21);
        sends("/en/my/hours", "name", long_).andExpect(refuses(long_));
        sends("/es/my/hours", "name", "V<b>era & Co")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(says("V&lt;b&gt;era &amp; Co"))
                .andExpect(saysNot("{campaign}"))
                .andExpect(says(
                        "1 hora 30 minutos en 1 turno",
                        "No se comprueba la asistencia.",
                        Objects.requireNonNull(organizations
                                        .cards(Set.of(team.organization()))
                                        .get(team.organization()))
                                .name()));
        sees("/en/my/hours").andExpect(saysNot("era &amp;"));
        mvc.perform(post("/en/my/hours").param("name", "Vera").session(session)).andExpect(status().isForbidden());
        mvc.perform(get("/en/my/hours")).andExpect(status().is3xxRedirection());
    }

    @Test
    void asking_says_that_an_organizer_answers() throws Exception {
        var shift = shift(4, SignupMode.ASK);
        sends("/en/my/shifts/" + shift + "/ask").andExpect(header().string("Location", "/en/my/?asked"));
        sees("/en/my/", "Cancel my request");
    }

    @Test
    void a_shift_that_overlaps_is_refused_with_the_reason() throws Exception {
        var first = shift(5, SignupMode.OPEN);
        var second = shift(5, SignupMode.OPEN);
        sends("/en/my/shifts/" + first + "/take");
        sends("/en/my/shifts/" + second + "/take")
                .andExpect(status().isConflict())
                .andExpect(says("You already have a shift then: Welcome desk"));
        assertEquals(1, held());
    }

    @Test
    void looking_never_acts_and_a_post_needs_its_token() throws Exception {
        var shift = shift(6, SignupMode.OPEN);
        mvc.perform(get("/en/my/shifts/" + shift + "/take").session(session)).andExpect(status().isMethodNotAllowed());
        mvc.perform(post("/en/my/shifts/" + shift + "/take").session(session)).andExpect(status().isForbidden());
        sees("/en/my/leave");
        sees("/en/my/");
        assertEquals(0, held());
    }

    @Test
    void open_shifts_are_public_without_names() throws Exception {
        shift(2, SignupMode.OPEN);
        reads("/en/volunteer", "Welcome desk").andExpect(saysNot("Vera", "Ring twice"));
    }

    @Test
    void a_part_of_a_shift_is_taken_where_the_organizers_allow_it() throws Exception {
        var whole = shift(3, SignupMode.OPEN);
        sees("/en/my/shifts/" + whole).andExpect(saysNot("Just part of it"));
        var tooLong = As.staff(team.organizer(), () -> shifts.sheet(whole));
        As.staff(team.organizer(), () -> {
            var draft = tooLong.draft();
            shifts.change(
                    whole,
                    tooLong.version(),
                    draft.withTerms(draft.terms().withLeastPart(120).withHandBackHours(24)));
            return whole;
        });
        sees("/en/my/shifts/" + whole)
                .andExpect(saysNot("Just part of it"))
                .andExpect(says("You can give it back until "))
                .andExpect(saysNot("until it starts"));
        var sheet = As.staff(team.organizer(), () -> shifts.sheet(whole));
        var inParts = sheet.draft().withTerms(sheet.draft().terms().withLeastPart(60));
        As.staff(team.organizer(), () -> {
            shifts.change(whole, sheet.version(), inParts);
            return whole;
        });
        var nine = inParts.slot().startsAt();
        String ten = nine.plus(Duration.ofHours(1)).toString();
        sees("/en/my/shifts/" + whole, "Just part of it", "At least 60 minutes", "value=\"" + ten + "\"");
        String path = "/en/my/shifts/" + whole + "/part";
        String half = nine.plus(Duration.ofMinutes(30)).toString();
        sends(path, "from", half, "until", ten)
                .andExpect(status().isConflict())
                .andExpect(says(
                        "value=\"" + half + "\" selected",
                        "value=\"" + ten + "\" selected",
                        "Please choose at least 60 minutes"));
        sends(path, "from", "ten").andExpect(status().isConflict()).andExpect(says("Choose a time within the shift"));
        sends(path, "from", nine.toString(), "until", ten).andExpect(header().string("Location", "/en/my/?taken"));
        sees("/en/my/", "9:00 AM to 10:00 AM");
    }

    @Test
    void of_a_shift_partly_taken_what_is_free_is_found_and_offered() throws Exception {
        var slot = Given.slot(DAY.minusDays(6), 9, 13);
        var draft = Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 1, slot);
        var shift = given.planned(team, draft.withTerms(draft.terms().withLeastPart(60)));
        var nine = draft.slot().startsAt();
        var ten = nine.plus(Duration.ofHours(1));
        As.volunteer(volunteers.enlist(form("Also Vera")), () -> signup.takePart(shift, nine, ten));
        sees("/en/my/shifts", "href=\"/en/my/shifts/" + shift + "\"")
                .andExpect(saysNot("/en/my/shifts/" + shift + "/take"));
        mvc.perform(get("/en/my/shifts").param("others", "").session(session)).andExpect(saysNot(shift.toString()));
        sees(
                        "/en/my/shifts/" + shift,
                        "value=\"" + ten + "\" selected",
                        "value=\"" + ten.plus(Duration.ofHours(3)) + "\" selected")
                .andExpect(saysNot("value=\"" + nine + "\""));
    }

    @Test
    void of_the_hour_that_autumn_repeats_each_choice_says_which_one_it_is() throws Exception {
        var rules = Given.NEW_YORK.getRules();
        var night = rules.nextTransition(Instant.now());
        while (!night.isOverlap()) {
            night = rules.nextTransition(night.getInstant());
        }
        var day = night.getDateTimeBefore().toLocalDate();
        var slot = TimeSlot.of(day.atTime(0, 30), day.atTime(3, 0), Given.NEW_YORK);
        var draft = Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 1, slot);
        var shift = given.planned(team, draft.withTerms(draft.terms().withLeastPart(30)));
        sees(
                "/en/my/shifts/" + shift,
                "1:30 AM, before clocks go back<",
                "1:30 AM, after clocks go back<",
                ">2:00 AM<");
    }

    @Test
    void a_yes_to_an_ask_says_what_came_of_it() throws Exception {
        var first = "The first to say yes gets it";
        yes(shift(6, SignupMode.ASK), not(containsString(first)), "Yes, I’d take it", "/en/my/?asked");
        yes(shift(7, SignupMode.OPEN), containsString(first), "Yes, I’ll take it", "/en/my/?taken");
    }

    private void yes(ShiftId shift, Matcher<String> said, String button, String leadsTo) throws Exception {
        As.volunteer(volunteer, () -> FullForNow.of(jdbc, shift, () -> asks.callMe(shift)));
        assertEquals(Asking.Outcome.ASKED, asking.ask(volunteer, shift, AskKind.CALL_ME));
        mvc.perform(get("/en/my/").session(session))
                .andExpect(content().string(said))
                .andExpect(says(button));
        var ask = As.volunteer(volunteer, () -> asks.mine()).getFirst().ask();
        for (int press = 0; press < 2; press++) {
            sends("/en/my/asks/" + ask + "/yes").andExpect(header().string("Location", leadsTo));
        }
    }

    private ShiftId taken(ShiftRole role, int hour, String note) {
        var slot = Given.slot(DAY, hour, hour + 2);
        var shift = given.planned(
                team, Given.shift(team.organization(), role, 1, slot).withBriefing("", note));
        var other = volunteers.enlist(form("Also Vera"));
        As.volunteer(other, () -> signup.take(shift));
        becomeOne(other);
        return shift;
    }

    private void becomeOne(PersonId other) {
        Sql.run(jdbc, "update assignment set person_id = ? where person_id = ?", volunteer.value(), other.value());
    }

    private String mine(String language) throws Exception {
        return page("/" + language + "/my/");
    }

    private static long times(String sentence, String page) {
        return Pattern.compile(Pattern.quote(sentence)).matcher(page).results().count();
    }

    @Test
    void each_names_the_other_and_one_of_them_is_to_be_handed_back() throws Exception {
        var desk = taken(ShiftRole.WELCOME_DESK, 9, "");
        taken(ShiftRole.MEDIA, 11, "");
        assertFalse(mine("en").contains("Same time as"));
        var beside = taken(ShiftRole.SET_UP, 9, "");
        Words english = texts.in(Language.ENGLISH);
        String page = mine("en");
        for (Role role : Set.of(ShiftRole.WELCOME_DESK, ShiftRole.SET_UP)) {
            assertEquals(
                    1,
                    times(
                            "<p><strong>Same time as: " + english.of(role) + ", " + english.day(DAY)
                                    + ", 9:00 AM to 11:00 AM. Please give one back.</strong></p>",
                            page));
        }
        assertEquals(2, times("Por favor, devuelva uno de los dos.", mine("es")));
        Sql.run(jdbc, "update shift set hand_back_hours = 400 where id in (?, ?)", desk.value(), beside.value());
        assertEquals(2, times("9:00 AM to 11:00 AM.</strong></p>", mine("en")));
        assertFalse(mine("es").contains("devuelva uno de los dos"));
    }

    @Test
    void a_page_full_of_them_stays_small() throws Exception {
        String note = "Ring twice at the side door. ".repeat(34);
        for (int n = 0; n < 6; n++) {
            taken(ShiftRole.WELCOME_DESK, 9, note);
        }
        for (String language : Set.of("en", "es")) {
            String page = mine(language);
            assertEquals(5, times(language.equals("en") ? "Please give one back" : "devuelva uno de los dos", page));
            assertLight(language, page);
        }
    }

    private ShiftId held(EventId event) {
        var slot = Given.slot(Given.inDays(6), 9, 11);
        return As.staff(team.organizer(), () -> {
            var shift = shifts.plan(Given.shift(event, ShiftRole.SET_UP, 1, slot)
                    .withSignup(SignupMode.ASK)
                    .withBriefing("", "Ring twice"));
            staffing.assign(shift, volunteer, null);
            return shift;
        });
    }

    private ResultActions mine() throws Exception {
        return mvc.perform(get("/en/my/").session(session));
    }

    @Test
    void a_postponed_one_says_so_and_offers_nothing_that_cannot_be() throws Exception {
        var event = given.published(team, given.session("Rights at the pier", 6));
        var shift = held(event);
        mine().andExpect(says(shift + "/cover"));
        As.staff(team.organizer(), () -> planning.postpone(event, ""));
        mine().andExpect(says("<span class=\"state state-postponed\">Postponed: new date coming</span>"))
                .andExpect(saysNot("Confirmed", shift + "/cover"));
    }

    @Test
    void one_that_is_not_published_yet_offers_no_cover() throws Exception {
        var shift = held(given.drafted(team, given.session("Rights at the pier", 6)));
        mine().andExpect(says(shift.toString())).andExpect(saysNot(shift + "/cover"));
    }

    @Test
    void it_is_remembered_by_a_file_that_says_when_and_nothing_else() throws Exception {
        var event = given.published(team, given.session("Rights at the pier", 6));
        var shift = held(event);
        mine().andExpect(says("/en/my/shifts/" + shift + "/ics\"", "Remind me on this phone"));
        String file = file(shift)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar;charset=utf-8"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Disposition", "inline; filename=\"reminder.ics\""))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertSays(file, "SUMMARY:Appointment", "BEGIN:VALARM");
        assertFalse(file.contains("Rights") || file.contains("8601") || file.contains(shift.toString()), file);
        As.staff(team.organizer(), () -> planning.postpone(event, ""));
        file(shift).andExpect(status().isNotFound());
        mine().andExpect(saysNot(shift + "/ics"));
    }

    private ResultActions file(ShiftId shift) throws Exception {
        return sends("/en/my/shifts/" + shift + "/ics");
    }

    @Test
    void nobody_has_a_file_of_what_is_not_theirs() throws Exception {
        var slot = Given.slot(Given.inDays(6), 9, 11);
        var open = given.planned(
                team,
                Given.shift(team.organization(), ShiftRole.SET_UP, 1, slot).withBriefing("", "Ring twice"));
        file(open).andExpect(status().isNotFound());
        file(ShiftId.random()).andExpect(status().isNotFound());
        mvc.perform(post("/en/my/shifts/" + open + "/ics").with(csrf())).andExpect(status().is3xxRedirection());
    }
}
