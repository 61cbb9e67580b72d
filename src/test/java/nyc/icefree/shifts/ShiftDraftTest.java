package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import nyc.icefree.Given;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;

class ShiftDraftTest {
    @Test
    void a_note_turns_no_text_around() {
        var day = LocalDate.of(2027, 1, 9);
        var draft = new ShiftDraft(
                null,
                OrganizationId.random(),
                ShiftRole.WELCOME_DESK,
                1,
                TimeSlot.of(day.atTime(9, 0), day.atTime(11, 0), Given.NEW_YORK),
                Set.of(),
                Set.of(),
                SignupMode.OPEN,
                " Ring\u202e twice\u0000\r\nthen wait ");
        assertEquals("Ring twice\nthen wait", draft.note());
    }
}
