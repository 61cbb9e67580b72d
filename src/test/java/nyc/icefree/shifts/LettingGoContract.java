package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.shifts.asks.MyAsks;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.signup.OpenShiftFilter;
import nyc.icefree.shifts.staffing.CandidateFilter;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.VolunteerRefused;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class LettingGoContract extends LettingGoGround {
    @AppTest
    static class OnH2Test extends LettingGoContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LettingGoContract {}

    @Autowired
    MyAsks asks;

    @Autowired
    ShiftOffers offers;

    @Test
    void they_leave_the_list_and_the_coming_shifts_and_keep_all_else() {
        var other = given.team();
        As.volunteer(ada, () -> volunteers.change(form(team.organization(), other.organization())));
        var held = shift(team, 1, slot(10, 12));
        var asked = shiftToAskFor(team, slot(13, 14));
        var elsewhere = shift(other, 1, slot(15, 16));
        As.volunteer(ada, () -> {
            signup.take(held);
            signup.ask(asked);
            signup.take(elsewhere);
        });
        letGo();
        assertEquals(0, helpers().total());
        assertEquals(0, taken(held));
        assertEquals(1, taken(elsewhere));
        assertEquals(Set.of(other.organization()), helped(ada));
        var states = As.volunteer(ada, () -> signup.all()).stream()
                .map(one -> one.state())
                .toList();
        assertEquals(List.of(AssignmentState.DECLINED, AssignmentState.DECLINED, AssignmentState.CONFIRMED), states);
        assertEquals(
                List.of(team.organization()),
                As.volunteer(ada, () -> volunteers.without()).stream()
                        .map(card -> card.id())
                        .toList());
    }

    @Test
    void neither_their_profile_nor_a_shift_nor_a_question_leads_back() {
        var other = given.team();
        As.volunteer(ada, () -> volunteers.change(form(team.organization(), other.organization())));
        var shift = shift(team, 2, slot(10, 12));
        letGo();
        var refused = Refusals.because(
                VolunteerRefused.class,
                () -> As.volunteer(ada, () -> volunteers.change(form(team.organization(), other.organization()))));
        assertEquals(List.of(VolunteerRefused.ORGANIZATIONS_PLAN_WITHOUT_YOU), refused);
        notYours(() -> As.volunteer(ada, () -> signup.take(shift)));
        assertTrue(As.volunteer(ada, () -> signup.offered(shift)).isEmpty());
        assertFalse(As.volunteer(ada, () -> signup.offered(OpenShiftFilter.ALL)).stream()
                .anyMatch(one -> one.open().shift().id().equals(shift)));
        As.staff(team.organizer(), () -> desk.addByHand(form(team.organization())));
        assertEquals(List.of(), As.volunteer(ada, () -> questions.mine()));
        jdbc.sql("insert into volunteer_asked (person_id, organization_id, asked_at) values (?, ?, ?)")
                .params(ada.value(), team.organization().value(), Timestamp.from(Instant.now()))
                .update();
        notYours(() -> As.volunteer(ada, () -> questions.agree(team.organization(), "Ada")));
        notYours(() -> As.staff(team.organizer(), () -> staffing.assign(shift, ada, "needed")));
        assertEquals(Set.of(other.organization()), helped(ada));
    }

    @Test
    void who_hands_a_shift_back_does_not_take_it_again() {
        var shift = shift(team, 2, slot(10, 12));
        As.volunteer(ada, () -> {
            signup.take(shift);
            signup.handBack(shift);
        });
        letGo();
        refused(Kind.NOT_OPEN, () -> As.volunteer(ada, () -> signup.take(shift)));
    }

    @Test
    void nor_is_it_shown_to_them_as_one_to_take_or_to_say_yes_to() {
        var shift = shift(team, 2, slot(10, 12));
        As.volunteer(ada, () -> {
            signup.take(shift);
            signup.handBack(shift);
        });
        As.staff(team.organizer(), () -> offers.offerTo(Map.of(ada, shift)));
        assertEquals(1, As.volunteer(ada, () -> asks.mine()).size());
        letGo();
        assertFalse(As.volunteer(ada, () -> signup.offered(shift))
                .orElseThrow()
                .status()
                .maySignUp());
        assertEquals(List.of(), As.volunteer(ada, () -> asks.mine()));
    }

    @Test
    void they_are_not_counted_among_others_who_fit_by_whatever_account() {
        var other = given.team();
        As.volunteer(ada, () -> volunteers.change(form(team.organization(), other.organization())));
        var shift = shift(team, 2, slot(10, 12));
        int before = othersWhoFit(shift);
        As.volunteer(ada, () -> volunteers.change(form(other.organization())));
        assertEquals(before + 1, othersWhoFit(shift));
        As.volunteer(ada, () -> volunteers.change(form(team.organization(), other.organization())));
        letGo();
        assertEquals(before, othersWhoFit(shift), "who is let go is none of those who fit");
        As.volunteer(ada, () -> volunteers.leave());
        assertEquals(Set.of(other.organization()), helped(signedUp(team.organization(), other.organization())));
        assertEquals(before, othersWhoFit(shift), "nor under another account with the address");
    }

    private int othersWhoFit(ShiftId shift) {
        return As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named("")))
                .othersWhoFit();
    }

    @Test
    void an_account_made_anew_with_the_address_does_not_help_and_the_form_says_nothing() {
        letGo();
        As.volunteer(ada, () -> volunteers.leave());
        assertNull(list().getFirst().name(), "they are known here no more");
        assertEquals(BlockReason.MAKES_OTHERS_UNSAFE, list().getFirst().reason());
        var again = signedUp(team.organization());
        assertEquals(Set.of(), helped(again));
        assertEquals(0, helpers().total());
        assertEquals(1, As.volunteer(again, () -> volunteers.without()).size(), "who proved the address is told");
        Refusals.because(
                VolunteerRefused.class, () -> As.volunteer(again, () -> volunteers.change(form(team.organization()))));
        assertNull(list().getFirst().name(), "nor do they who coordinate learn that somebody is back");
        As.volunteer(again, () -> volunteers.leave());
        As.staff(team.organizer(), () -> desk.addByHand(form(team.organization())));
        assertTrue(people.byEmail(email).isEmpty(), "nobody is asked");
        var other = given.team();
        assertEquals(Set.of(other.organization()), helped(signedUp(team.organization(), other.organization())));
    }

    @Test
    void who_helps_nobody_any_more_still_keeps_the_own_data_true() {
        letGo();
        As.volunteer(ada, () -> volunteers.change(Given.helper("Ada B.", email, Language.SPANISH)));
        assertEquals("Ada B.", people.card(ada).orElseThrow().name());
        As.volunteer(ada, () -> volunteers.leave());
        assertTrue(people.card(ada).isEmpty());
    }

    @Test
    void only_who_coordinates_lets_go_of_others_and_sees_whom() {
        var stranger = given.coordinator(given.team().organization());
        var administrator = given.person();
        var done = BlockReason.OTHER;
        for (var who : List.of(team.organizer(), stranger)) {
            notYours(() -> As.staff(who, () -> lettingGo.letGo(ada, team.organization(), done)));
            notYours(() -> As.staff(who, () -> lettingGo.list(team.organization())));
        }
        notYours(() -> As.administrator(administrator, () -> lettingGo.letGo(ada, team.organization(), done)));
        notYours(() -> As.administrator(administrator, () -> lettingGo.list(team.organization())));
        letGo();
        notYours(() -> letGo());
        var id = list().getFirst().id();
        notYours(() -> As.staff(team.organizer(), () -> lettingGo.lift(id)));
        notYours(() -> As.staff(stranger, () -> lettingGo.lift(id)));
        notYours(() ->
                As.staff(coordinator, () -> lettingGo.letGo(volunteer(given.team()), team.organization(), done)));
        given.appoint(team.organization(), ada, StaffRole.COORDINATOR);
        assertEquals("Ada", list().getFirst().name());
    }

    @Test
    void who_only_has_a_shift_with_them_is_let_go_too() {
        var other = given.team();
        var bo = volunteer(other);
        var shift = shift(team, 2, slot(10, 12));
        As.volunteer(bo, () -> signup.take(shift));
        As.staff(coordinator, () -> lettingGo.letGo(bo, team.organization(), BlockReason.DOES_NOT_COME));
        assertEquals(0, taken(shift));
        notYours(() -> As.staff(coordinator, () -> lettingGo.letGo(bo, team.organization(), BlockReason.OTHER)));
    }
}
