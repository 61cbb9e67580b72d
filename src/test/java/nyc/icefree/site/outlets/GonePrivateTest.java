package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertFalse;

import nyc.icefree.AppTest;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventviews.Audience;
import org.junit.jupiter.api.Test;

/** An event that was for everybody and is now for those who have its link: nobody follows it from what they knew. */
@AppTest
class GonePrivateTest extends HiddenAddressStage {
    @Test
    void no_outlet_tells_its_new_words_its_link_or_its_place() throws Exception {
        var team = given.team();
        var id = given.published(team, HiddenPlace.draft("Public before", AddressVisibility.COMING, null, 20));
        String before = events.view(id, Audience.PUBLIC).orElseThrow().slug();
        change(team, id, HiddenPlace.draft("Invited later", AddressVisibility.COMING, null, 20, Reach.BY_LINK));
        change(team, id, HiddenPlace.draft("Invited at last", AddressVisibility.COMING, null, 21, Reach.BY_LINK));
        String link = events.view(id, Audience.INVITED).orElseThrow().slug();
        for (String outlet : Outlets.ALL) {
            String page = page(team.slug(), before, outlet);
            assertNoSecret(outlet, page);
            assertFalse(page.contains("Invited"), outlet + " follows what is private now");
            assertFalse(page.contains(link), outlet + " tells the link");
            assertNoSecret(outlet, page(team.slug(), link, outlet));
        }
    }
}
