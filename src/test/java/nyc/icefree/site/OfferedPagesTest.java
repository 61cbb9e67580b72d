package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.volunteers.FreeTime;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.Skill;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The list of what a volunteer can take: page by page, little to load and to read, and several at once. */
class OfferedPagesTest extends AVolunteerSignedIn {
    private static final int STATEMENTS = 15;

    private static final Pattern ROW = Pattern.compile("name=\"(take|ask)\" value=\"([0-9a-f-]{36})\"");

    private static final Pattern MORE = Pattern.compile("href=\"(/en/my/shifts\\?after=[0-9]+)\"");

    @Autowired
    ShiftSignup signup;

    @Autowired
    Trainings trainings;

    @Autowired
    JdbcClient jdbc;

    /** Other tests leave more than any campaign has, and look at what is not so full. */
    @BeforeEach
    @AfterEach
    void nothing_is_open() {
        jdbc.sql("update shift set taken = seats + spare where taken < seats + spare")
                .update();
    }

    private ShiftId shift(@Nullable EventId event, int inDays, int hour, SignupMode mode, Set<Skill> skills) {
        var day = java.time.LocalDate.now(Given.NEW_YORK).plusDays(inDays);
        var slot = Given.slot(day, hour, hour + 1);
        return given.planned(
                team,
                new ShiftDraft(
                        event,
                        event == null ? team.organization() : null,
                        ShiftRole.WELCOME_DESK,
                        1,
                        slot,
                        skills,
                        Set.of(),
                        mode,
                        ""));
    }

    private ShiftId shift(int inDays, SignupMode mode) {
        return shift(null, inDays, 9, mode, Set.of());
    }

    /** In 5 events and alone, 30 each. */
    private void manyShifts() {
        var at = new ArrayList<EventId>();
        for (int n = 0; n < 4; n++) {
            at.add(given.published(team, given.session("A long title of event number " + n, 3 + n)));
        }
        for (int n = 0; n < 150; n++) {
            shift(
                    n % 5 == 4 ? null : at.get(n % 5),
                    3 + n % 5 + n / 75,
                    7 + n / 5 % 15,
                    SignupMode.OPEN,
                    n % 3 == 0 ? Set.of(CommonSkill.MEDIC) : Set.of());
        }
    }

    private void saysMuch() {
        As.volunteer(volunteer, () -> {
            profiles.change(new VolunteerForm(
                    "Vera Volunteer",
                    profiles.own().orElseThrow().email(),
                    Language.ENGLISH,
                    new VolunteerAnswers(
                            new LanguageLevels(Map.of(
                                    Language.ENGLISH, Set.of(LanguageUse.SPEAKS),
                                    Language.SPANISH, Set.of(LanguageUse.SPEAKS, LanguageUse.INTERPRETS_AT_ONCE))),
                            Set.of(CommonSkill.INTERPRETER, CommonSkill.MARSHAL, CommonSkill.DRIVER),
                            Set.of("queens", "bronx"),
                            Set.of(team.organization()),
                            new FreeTimes(Set.of(FreeTime.values()), null),
                            true)));
            return null;
        });
    }

    /** So that how one stands to organizations is read too. */
    private void asksForATraining() {
        As.staff(
                given.coordinator(team.organization()),
                () -> trainings.add(
                        team.organization(),
                        new TrainingForm(
                                NamesByLanguage.of(Language.ENGLISH, "First aid"), 12, Set.of(CommonSkill.MEDIC))));
    }

    private long statements() {
        return CountedStatements.in(() -> {
            try {
                return page("/en/my/shifts");
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private List<String> pages() throws Exception {
        var pages = new ArrayList<String>();
        String path = "/en/my/shifts";
        while (path != null && pages.size() < 60) {
            pages.add(page(path));
            var more = MORE.matcher(pages.getLast());
            path = more.find() ? more.group(1) : null;
        }
        return pages;
    }

    @Test
    void of_150_open_shifts_each_page_is_small_and_asks_the_database_little() throws Exception {
        manyShifts();
        saysMuch();
        asksForATraining();
        for (int n = 0; n < 6; n++) {
            ShiftId held = shift(null, 20 + n, 9, SignupMode.OPEN, Set.of());
            As.volunteer(volunteer, () -> signup.take(held));
        }
        // what is read once in some seconds for all pages is none of this one
        long statements = LongStream.generate(this::statements).limit(5).min().orElseThrow();
        assertTrue(statements > 0 && statements <= STATEMENTS, "statements: " + statements);
        var seen = new ArrayList<String>();
        for (String page : pages()) {
            assertLight("page", page);
            ROW.matcher(page).results().forEach(row -> seen.add(row.group(2)));
        }
        assertEquals(seen.size(), Set.copyOf(seen).size(), "twice on some page");
        assertTrue(seen.size() >= 75, "rows: " + seen.size());
        String others = page("/en/my/shifts?others=yes");
        assertLight("others", others);
        assertTrue(others.contains("/en/my/profile"), "where to say that one can do it");
        assertFalse(others.contains("formaction"));
    }

    @Test
    void what_was_ticked_on_a_later_page_is_refused_there() throws Exception {
        for (int n = 0; n < 40; n++) {
            shift(60 + n, SignupMode.OPEN);
        }
        String second = pages().get(1);
        assertTrue(second.contains("action=\"/en/my/shifts/several?after=30\""));
        var ticked = ROW.matcher(second).results().map(row -> row.group(2)).toList();
        mvc.perform(post("/en/my/shifts/several?after=30").session(session).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("value=\"" + ticked.getFirst() + "\""));
    }

    /** What is ticked still, on whichever page of the list it stands beside the shifts of other tests. */
    private Set<ShiftId> ticked(ShiftId... asked) throws Exception {
        var found = new HashSet<ShiftId>();
        for (int after = 0; after < 3_000 && found.size() < asked.length; after += 30) {
            String page = body(mvc.perform(several("take", asked).param("after", Integer.toString(after))));
            Arrays.stream(asked)
                    .filter(one -> page.contains("value=\"" + one + "\" checked"))
                    .forEach(found::add);
        }
        return found;
    }

    private MockHttpServletRequestBuilder several(String act, ShiftId... shifts) {
        return post("/en/my/shifts/several")
                .session(session)
                .with(csrf())
                .param(act, Arrays.stream(shifts).map(ShiftId::toString).toArray(String[]::new));
    }

    private List<AssignmentState> states() {
        return As.volunteer(volunteer, () -> signup.mine()).stream()
                .map(mine -> mine.state())
                .sorted()
                .toList();
    }

    @Test
    void several_are_taken_and_asked_for_at_once() throws Exception {
        var first = shift(3, SignupMode.OPEN);
        var second = shift(4, SignupMode.OPEN);
        var asking = shift(5, SignupMode.ASK);
        String page = String.join("", pages());
        assertTrue(page.contains("name=\"take\" value=\"" + first + "\""));
        assertTrue(page.contains("name=\"ask\" value=\"" + asking + "\""));
        mvc.perform(several("take", first, second).param("ask", asking.toString()))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/en/my/?both"));
        assertEquals(List.of(AssignmentState.ASKED, AssignmentState.CONFIRMED, AssignmentState.CONFIRMED), states());
        mvc.perform(several("take", first)).andExpect(header().string("Location", "/en/my/?taken"));
        assertEquals(3, states().size());
    }

    @Test
    void one_that_is_gone_is_named_and_keeps_none_of_the_others() throws Exception {
        var free = shift(3, SignupMode.OPEN);
        var gone = shift(4, SignupMode.OPEN);
        var other = profiles.enlist(form("Otto Other"));
        As.volunteer(other, () -> signup.take(gone));
        mvc.perform(several("take", gone, free))
                .andExpect(status().isConflict())
                .andExpect(says("1 shift is yours.", "Welcome desk, "))
                .andExpect(saysNot("Otto"));
        assertEquals(List.of(AssignmentState.CONFIRMED), states());
        mvc.perform(several("take", ShiftId.random()))
                .andExpect(status().isConflict())
                .andExpect(saysNot("is yours."));
    }

    @Test
    void none_and_too_many_are_refused_where_they_were_chosen() throws Exception {
        mvc.perform(post("/en/my/shifts/several").session(session).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("Please tick at least one shift"));
        var many = new ShiftId[21];
        Arrays.setAll(many, n -> shift(30 + n, SignupMode.OPEN));
        mvc.perform(several("take", many))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("Please tick at most 20 at once."));
        assertEquals(Set.of(many), ticked(many));
        assertEquals(List.of(), states());
        mvc.perform(post("/en/my/shifts/several").session(session).param("take", many[0].toString()))
                .andExpect(status().isForbidden());
    }
}
