package nyc.icefree.workspace.today;

import static nyc.icefree.workspace.today.FirstSteps.Step.CAMPAIGN;
import static nyc.icefree.workspace.today.FirstSteps.Step.EVENT;
import static nyc.icefree.workspace.today.FirstSteps.Step.MAIL;
import static nyc.icefree.workspace.today.FirstSteps.Step.ORGANIZATION;
import static nyc.icefree.workspace.today.FirstSteps.Step.SECOND_PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class FirstStepsTest {
    @Test
    void what_somebody_passed_over_is_skipped_until_nothing_else_is_left() {
        assertEquals(CAMPAIGN, FirstSteps.next(EnumSet.of(CAMPAIGN, ORGANIZATION, MAIL, EVENT, SECOND_PERSON)));
        assertEquals(SECOND_PERSON, FirstSteps.next(EnumSet.of(CAMPAIGN, MAIL, SECOND_PERSON)));
        assertEquals(CAMPAIGN, FirstSteps.next(EnumSet.of(CAMPAIGN, MAIL)));
    }

    @Test
    void mail_that_is_set_up_from_the_start_skips_nothing() {
        assertEquals(CAMPAIGN, FirstSteps.next(EnumSet.of(CAMPAIGN, ORGANIZATION, EVENT, SECOND_PERSON)));
    }
}
