package nyc.icefree.site;

import static nyc.icefree.Says.saysNot;

import java.util.List;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Accessibility;
import nyc.icefree.links.Links;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.Language;
import nyc.icefree.venues.AccessFact;
import nyc.icefree.volunteers.FreeTimes;
import nyc.icefree.volunteers.LanguageLevels;
import nyc.icefree.volunteers.VolunteerAnswers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is alone in a shift that nobody does alone reads that one more person is needed. */
class AtLeastTwoPagesTest extends AVolunteerSignedIn {
    private ShiftId forTwo(ShiftRole role, @Nullable EventId event) {
        var draft = Given.shift(event, team.organization(), role, 2, Given.slot(Given.inDays(3), 9, 11))
                .withBriefing("", "Ring twice");
        return given.planned(team, draft.withTerms(draft.terms().withAtLeastTwo(true)));
    }

    private void another(ShiftId shift) {
        var other = volunteers.enlist(Given.helper(
                "Bo Example",
                new VolunteerAnswers(
                        LanguageLevels.conversing(Set.of(Language.ENGLISH)),
                        Set.of(),
                        Set.of(),
                        Set.of(team.organization()),
                        FreeTimes.NOTHING_SAID,
                        true)));
        As.staff(team.organizer(), () -> staffing.assign(shift, other, "Known to us"));
    }

    private void pageSays(String path, String... parts) throws Exception {
        for (String part : parts) {
            sees(path, part);
        }
    }

    @Test
    void who_is_alone_in_it_reads_that_one_more_person_is_needed() throws Exception {
        var shift = forTwo(ShiftRole.WELCOME_DESK, null);
        pageSays("/en/my/shifts/" + shift, "At least two people together");
        sends("/en/my/shifts/" + shift + "/take");
        pageSays(
                "/en/my/",
                "Confirmed",
                "We are looking for one more person for this shift",
                "please don’t go alone",
                "Where? Ask ",
                "Ring twice");
        pageSays("/es/my/", "no vaya sin compañía");
        another(shift);
        sees("/en/my/").andExpect(saysNot("go alone"));
    }

    @Test
    void others_read_that_people_are_needed_and_not_that_one_is_alone() throws Exception {
        var shift = forTwo(ShiftRole.WELCOME_DESK, null);
        another(shift);
        pageSays("/en/my/shifts", "A few more needed");
    }

    @Test
    void childcare_is_not_sure_on_the_page_of_the_event_until_two_do_it() throws Exception {
        var form = given.session("Rights at the pier", 6);
        var event = given.published(
                team, form.with(Accessibility.of(List.of(Language.ENGLISH), List.of(), Set.of(AccessFact.CHILDCARE))));
        var care = forTwo(ShiftRole.CHILDCARE, event);
        String page = Links.event(Language.ENGLISH, Slugs.of(programme, event));
        another(care);
        pageSays(page, "Childcare isn’t certain yet");
        another(care);
        reads(page, "always two adults.").andExpect(saysNot("certain yet"));
    }
}
