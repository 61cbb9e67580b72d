package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftTerms;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.volunteers.FreeTime;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.LanguageUse;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.skills.CommonSkill;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.web.RipeKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The list of open shifts that anybody reads: page by page, however many there are. */
class OpenShiftPagesTest extends AVolunteerSignedIn {
    private static final int LARGEST = 25_000;
    private static final Pattern LATER = Pattern.compile("href=\"(/en/volunteer\\?after=[0-9]+)\"");
    private static final Pattern OPEN = Pattern.compile("href=\"/en/my/shifts/([0-9a-f-]{36})\" rel=\"nofollow\"");
    private static final int STATEMENTS = 15;
    private static final Pattern ROW = Pattern.compile("name=\"(take|ask)\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern MORE = Pattern.compile("href=\"(/en/my/shifts\\?after=[0-9]+)\"");
    private static final Pattern AFTER = Pattern.compile("after=([0-9]+)");

    @Autowired
    SignInLinks links;

    private EventId event = EventId.random();
    private ShiftId shift = ShiftId.random();

    /** What other tests look at is not so full. */
    @AfterEach
    void nothing_is_open_any_more() {
        jdbc.sql("update shift set taken = seats, peak = seats where organization_id = ? and taken < seats")
                .param(team.organization().value())
                .update();
    }

    /** Other tests leave more than any campaign has, and look at what is not so full. */
    @BeforeEach
    @AfterEach
    void nothing_is_open() {
        Sql.run(jdbc, "update shift set taken = seats, peak = seats where taken < seats");
    }

    private void an_event_with_a_shift() {
        event = given.published(team, given.session("Rights at the pier", 7));
        shift = shift(ShiftRole.SET_UP, 16, SignupMode.OPEN);
    }

    private void shift(int inDays, int hour, SignupMode mode, Set<Skill> skills) {
        shift(null, inDays, hour, mode, skills);
    }

    /** The rows of each page of what is open, without those that other tests left. */
    private List<String> publicPages() throws Exception {
        var seen = new ArrayList<String>();
        String path = "/en/volunteer";
        for (int pages = 0; path != null && pages < 60; pages++) {
            var answer = reads(path)
                    .andExpect(header().string("Cache-Control", "max-age=60, public"))
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(saysNot("<script"))
                    .andReturn();
            assertNull(answer.getRequest().getSession(false), "no session for it");
            String page = answer.getResponse().getContentAsString();
            assertTrue(page.length() < LARGEST, path + ": " + page.length());
            OPEN.matcher(page).results().forEach(row -> seen.add(row.group(1)));
            var more = LATER.matcher(page);
            path = more.find() ? more.group(1) : null;
        }
        assertEquals(seen.size(), Set.copyOf(seen).size(), "twice on some page");
        return seen;
    }

    @Test
    void of_150_open_shifts_each_public_page_is_small_and_the_same_for_everybody() throws Exception {
        for (int n = 0; n < 150; n++) {
            shift(3 + n / 15, 7 + n % 15, SignupMode.OPEN, Set.of());
        }
        assertTrue(publicPages().size() >= 150);
        reads("/en/volunteer?role=welcome-desk", "href=\"/en/volunteer?role=welcome-desk&amp;after=");
        String last = body(mvc.perform(get("/en/volunteer?after=9000")));
        assertTrue(OPEN.matcher(last).find() && !LATER.matcher(last).find(), "past the end stand the last");
    }

    @Test
    void a_day_for_each_and_all_that_is_asked_for_leaves_the_public_pages_small() throws Exception {
        for (int n = 0; n < 60; n++) {
            shift(1 + n, 9, SignupMode.ASK, Set.of(CommonSkill.MEDIC, CommonSkill.DE_ESCALATION));
        }
        assertTrue(publicPages().size() >= 60);
    }

    private ShiftId shift(@Nullable EventId event, int inDays, int hour, SignupMode mode, Set<Skill> skills) {
        var slot = Given.slot(Given.inDays(inDays), hour, hour + 1);
        var draft =
                Given.shift(event, team.organization(), ShiftRole.WELCOME_DESK, 1, slot, skills.toArray(Skill[]::new));
        return given.planned(team, draft.withSignup(mode));
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
            volunteers.change(new VolunteerForm(
                    "Vera Volunteer",
                    volunteers.own().orElseThrow().email(),
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
        sends("/en/my/shifts/several?after=30").andExpect(refuses("value=\"" + ticked.getFirst() + "\""));
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
        assertSays(page, "name=\"take\" value=\"" + first + "\"", "name=\"ask\" value=\"" + asking + "\"");
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
        var other = volunteers.enlist(form("Otto Other"));
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
        sends("/en/my/shifts/several").andExpect(refuses("Please check at least one shift"));
        var many = new ShiftId[21];
        Arrays.setAll(many, n -> shift(30 + n, SignupMode.OPEN));
        mvc.perform(several("take", many)).andExpect(refuses("Please check at most 20 at once."));
        assertEquals(Set.of(many), ticked(many));
        assertEquals(List.of(), states());
        mvc.perform(post("/en/my/shifts/several").session(session).param("take", many[0].toString()))
                .andExpect(status().isForbidden());
    }

    private ShiftId shift(int from, int until, int least, Set<Skill> skills) {
        var slot = Given.slot(Given.inDays(4), from, until);
        var draft = Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 1, slot, skills.toArray(Skill[]::new));
        var terms = draft.terms();
        return given.planned(team, least == 0 ? draft : draft.withTerms(terms.withLeastPart(least)));
    }

    /** In how many rows of the others the shift's parts are led to. */
    private int links(ShiftId shift) throws Exception {
        String link = "class=\"part\" href=\"/en/my/shifts/" + shift + "\"";
        int found = 0;
        int after = 0;
        while (true) {
            String page = body(
                    mvc.perform(get("/en/my/shifts?others=yes&after=" + after).session(session)));
            found += page.split(Pattern.quote(link), -1).length - 1;
            int now = after;
            var next = AFTER.matcher(page)
                    .results()
                    .mapToInt(more -> Integer.parseInt(more.group(1)))
                    .filter(to -> to > now)
                    .min();
            if (next.isEmpty()) {
                return found;
            }
            after = next.getAsInt();
        }
    }

    @Test
    void who_is_busy_for_a_part_is_led_to_the_rest() throws Exception {
        var whole = shift(9, 13, 60, Set.of());
        var lacking = shift(9, 13, 60, Set.of(CommonSkill.LEGAL_OBSERVER));
        var notInParts = shift(9, 13, 0, Set.of());
        assertEquals(0, links(whole), "it fits, and so is in the other list");
        var busy = shift(12, 13, 0, Set.of());
        As.volunteer(volunteer, () -> signup.take(busy));
        assertEquals(1, links(whole));
        assertEquals(0, links(lacking));
        assertEquals(0, links(notInParts));
    }

    @Test
    void a_skill_that_a_shift_needs_is_one_line_to_tick() throws Exception {
        String path = "/en/my/shifts/" + shift(9, 13, 0, Set.of(CommonSkill.MEDIC));
        sees(path, "a skill that isn’t in your profile: medic", "name=\"can\" value=\"MEDIC\"", path + "/take");
        sends(path + "/take").andExpect(status().isConflict());
        sends(path + "/take", "can", "DRIVER").andExpect(status().isConflict());
        assertEquals(Set.of(), skills(), "what came with a refused press is not kept");
        sends(path + "/take", "can", "MEDIC").andExpect(redirectedUrl("/en/my/?taken"));
        assertEquals(Set.of(CommonSkill.MEDIC), skills());
        sees(
                "/en/my/shifts/" + shift(14, 16, 0, Set.of(CommonSkill.MEDIC, CommonSkill.DRIVER)),
                "name=\"can\" value=\"DRIVER\"");
    }

    private Set<Skill> skills() {
        return volunteers.of(volunteer).orElseThrow().answers().skills();
    }

    private ShiftId shift(UnaryOperator<ShiftDraft> as) {
        var slot = Given.slot(Given.inDays(6), 9, 11);
        var draft = Given.shift(team.organization(), ShiftRole.SET_UP, 2, slot).withBriefing("", "Ring twice");
        return given.planned(team, as.apply(draft.withBriefing("Under the clock", "")));
    }

    @Test
    void who_is_asked_for_and_when_sign_up_opens_is_read_by_everybody() throws Exception {
        var shift = shift(
                draft -> draft.withTerms(ShiftTerms.NONE.withAdultsOnly(true).withOpensDays(2)));
        String listed = ListedShifts.all(mvc, "/en/volunteer");
        assertSays(listed, "18 or older", "Sign-up opens ");
        assertSaysNot(listed, "Under the clock", "/my/shifts/" + shift);
        sees("/en/my/shifts/" + shift, "This shift is for adults, 18 and up.");
        sees("/es/my/shifts/" + shift, "personas de 18 años o más");
    }

    @Test
    void whoever_has_it_reads_where_to_meet_and_until_when_it_can_be_given_back() throws Exception {
        var shift = shift(draft -> draft.withTerms(ShiftTerms.NONE.withHandBackHours(24)));
        As.volunteer(volunteer, () -> signup.take(shift));
        sees("/en/my/", "Meeting point: <strong>Under the clock</strong>", "You can give it back until ");
    }

    @Test
    void whoever_would_take_it_reads_before_that_it_can_be_given_back_no_more() throws Exception {
        var shift = shift(draft -> draft.withTerms(ShiftTerms.NONE.withHandBackHours(500)));
        sees("/en/my/shifts/" + shift, "so you can’t give it back here")
                .andExpect(saysNot("You can give it back until"));
    }

    @Test
    void what_can_be_given_back_no_more_says_so_and_has_no_button() throws Exception {
        var shift = shift(draft -> draft.withTerms(ShiftTerms.NONE.withHandBackHours(500)));
        As.volunteer(volunteer, () -> signup.take(shift));
        sees("/en/my/", "It’s too late to give this shift back here.")
                .andExpect(saysNot("hand-back\""))
                .andExpect(says(shift + "/cover\""));
        sends("/en/my/shifts/" + shift + "/cover").andExpect(redirectedUrl("/en/my/?cover"));
        sends("/en/my/shifts/" + shift + "/hand-back").andExpect(says("It’s too late to give this shift back here."));
    }

    @Test
    void by_invitation_nobody_is_offered_to_look_for_cover() throws Exception {
        var open = shift(draft -> draft);
        var invited = shift(draft -> draft.withSignup(SignupMode.INVITED)
                .withSlot(TimeSlot.of(
                        draft.slot().startLocal().plusHours(6),
                        draft.slot().endLocal().plusHours(6),
                        Given.NEW_YORK)));
        for (var one : new ShiftId[] {open, invited}) {
            As.staff(team.organizer(), () -> staffing.assign(one, volunteer, null));
        }
        sees("/en/my/", open + "/cover").andExpect(saysNot(invited + "/cover"));
        sends("/en/my/shifts/" + invited + "/cover").andExpect(refuses("ask people for this shift themselves"));
    }

    private ShiftId shift(ShiftRole role, int hour, SignupMode mode) {
        var slot = Given.slot(Given.inDays(7), hour, hour + 1);
        return given.planned(
                team, Given.shift(event, role, 1, slot).withSignup(mode).withBriefing("", "Ring twice"));
    }

    private void takenByAnother() {
        var other = volunteers.enlist(form("Otto Other"));
        As.volunteer(other, () -> signup.take(shift));
    }

    @Test
    void every_list_that_shows_a_shift_leads_to_it() throws Exception {
        an_event_with_a_shift();
        var day = Given.inDays(7);
        String link = "href=\"/en/my/shifts/" + shift + "\" rel=\"nofollow\">Take this shift";
        reads("/en/volunteer?role=set-up&day=" + day, link);
        reads("/en/events/" + Slugs.of(programme, event), link);
        var asking = shift(ShiftRole.MEDIA, 18, SignupMode.ASK);
        reads(
                        "/en/volunteer?role=media&day=" + day,
                        "/en/my/shifts/" + asking + "\" rel=\"nofollow\">Ask for this shift")
                .andExpect(saysNot("/my/shifts/" + shift));
    }

    @Test
    void who_is_not_signed_in_is_asked_to_and_keeps_the_shift_on_the_way() throws Exception {
        an_event_with_a_shift();
        String signUp = "/es/volunteer/sign-up?shift=" + shift;
        mvc.perform(get("/es/my/shifts/" + shift)).andExpect(redirectedUrl(signUp));
        mvc.perform(post("/es/my/shifts/" + shift + "/take").with(csrf())).andExpect(redirectedUrl(signUp));
        mvc.perform(get("/es/my/shifts")).andExpect(redirectedUrl("/es/my/sign-in"));
        mvc.perform(get("/en/my/sign-in").param("shift", shift.toString()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(says(
                        "Rights at the pier",
                        "Sign up with any name",
                        "href=\"/en/volunteer/sign-up?shift=" + shift,
                        "name=\"shift\" value=\"" + shift))
                .andExpect(saysNot("Ring twice"));
    }

    @Test
    void signing_in_lands_on_the_shift_and_on_nothing_that_is_not_one() throws Exception {
        an_event_with_a_shift();
        for (String asked : new String[] {
            shift.toString(), "//evil.example", "https://evil.example/", "../../../sign-in", "%0d%0aX: y", ""
        }) {
            var token = links.issue(volunteer).orElseThrow();
            mvc.perform(get("/es/my/sign-in/open/" + token.value()).param("shift", asked))
                    .andExpect(status().isOk())
                    .andExpect(saysNot("evil"));
            mvc.perform(post("/es/my/sign-in/redeem")
                            .with(csrf())
                            .param("token", token.value())
                            .param("shift", asked))
                    .andExpect(redirectedUrl(asked.equals(shift.toString()) ? "/es/my/shifts/" + shift : "/es/my/"));
        }
        mvc.perform(post("/es/my/sign-in/redeem")
                        .with(csrf())
                        .param("token", "AAAAAAAAAAAAAAAAAAAAAA")
                        .param("shift", shift.toString()))
                .andExpect(redirectedUrl("/es/my/sign-in/open/AAAAAAAAAAAAAAAAAAAAAA?shift=" + shift));
    }

    @Test
    void a_newcomer_signs_up_on_the_way_and_helps_whom_the_shift_helps() throws Exception {
        an_event_with_a_shift();
        mvc.perform(get("/en/volunteer/sign-up").param("shift", shift.toString()))
                .andExpect(says(
                        "Rights at the pier",
                        "value=\"" + team.organization() + "\" checked",
                        "name=\"shift\" value=\"" + shift));
        String email = Given.email();
        mvc.perform(post("/en/volunteer/sign-up")
                        .param("key", RipeKeys.ripe(vault, "volunteer"))
                        .param("name", "Nia New")
                        .param("email", email)
                        .param("organizations", team.organization().toString())
                        .param("shift", shift.toString()))
                .andExpect(redirectedUrl("/en/my/sign-in/sent"));
        var nia = people.byEmail(email).orElseThrow();
        mvc.perform(get("/en/my/shifts/" + shift).session(signedIn.volunteer(nia)))
                .andExpect(status().isOk())
                .andExpect(says("/en/my/shifts/" + shift + "/take"));
        var profile = volunteers.of(nia).orElseThrow();
        assertNotNull(profile.confirmedAt(), "who landed there has confirmed the address");
        assertEquals(Set.of(Language.ENGLISH), profile.answers().languages());
    }

    @Test
    void one_that_was_taken_meanwhile_says_so_and_shows_others_like_it() throws Exception {
        an_event_with_a_shift();
        var like = shift(ShiftRole.SET_UP, 20, SignupMode.OPEN);
        takenByAnother();
        mvc.perform(get("/en/my/sign-in").param("shift", shift.toString()))
                .andExpect(says("This shift is no longer open"))
                .andExpect(saysNot("Rights at the pier", "Otto"));
        sees("/en/my/shifts/" + shift, "This shift is full.", "Others like it", "/en/my/shifts/" + like + "/take")
                .andExpect(saysNot("/en/my/shifts/" + shift + "/take"));
        sends("/en/my/shifts/" + shift + "/take")
                .andExpect(status().isConflict())
                .andExpect(says("This shift is full.", "/en/my/shifts/" + like + "/take"));
    }

    @Test
    void what_nobody_may_see_is_as_if_it_were_not_there() throws Exception {
        an_event_with_a_shift();
        var draft = given.drafted(team, given.session("Not yet public", 7));
        event = draft;
        var hidden = shift(ShiftRole.WELCOME_DESK, 12, SignupMode.OPEN);
        for (String id : new String[] {hidden.toString(), UUID.randomUUID().toString()}) {
            mvc.perform(get("/en/my/shifts/" + id).session(session))
                    .andExpect(status().isNotFound())
                    .andExpect(says("This shift is no longer open"))
                    .andExpect(saysNot("Not yet public"));
            mvc.perform(get("/en/my/sign-in").param("shift", id)).andExpect(saysNot("Not yet public"));
        }
    }

    @Test
    void a_shift_of_ones_own_is_no_longer_offered() throws Exception {
        an_event_with_a_shift();
        As.volunteer(volunteer, () -> signup.take(shift));
        String page = body(mvc.perform(get("/en/my/shifts/" + shift).session(session)));
        assertTrue(page.contains("This shift is yours."), page);
        assertFalse(page.contains(shift + "/take"), page);
    }

    @Test
    void open_shifts_are_chosen_by_work_and_day() throws Exception {
        an_event_with_a_shift();
        var day = Given.inDays(7);
        String own = "/en/my/shifts/" + shift;
        for (String[] asked : new String[][] {
            {"role", "set-up", "yes"},
            {"role", "medic", "no"},
            {"day", day.toString(), "yes"},
            {"day", day.minusDays(1).toString(), "no"},
            {"day", "2026-13-45", "yes"},
            {"role", "nothing-of-ours", "yes"}
        }) {
            String page = ListedShifts.all(mvc, "/en/volunteer?" + asked[0] + "=" + asked[1]);
            assertEquals(asked[2].equals("yes"), page.contains(own), asked[0] + "=" + asked[1]);
        }
        reads("/en/volunteer?role=set-up", "<option value=\"set-up\" selected>");
    }
}
