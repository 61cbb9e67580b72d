package nyc.icefree.shifts.asks;

import java.util.List;
import java.util.Optional;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.asks.AskableShifts.Facts;
import nyc.icefree.shifts.signup.OfferedShift;
import nyc.icefree.shifts.signup.OpenShift;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class AskRecords {
    private final AskTable table;
    private final AskableShifts shifts;
    private final Asking asking;

    AskRecords(AskTable table, AskableShifts shifts, Asking asking) {
        this.table = table;
        this.shifts = shifts;
        this.asking = asking;
    }

    /**
     * An ask as a mail needs it when it is sent.
     *
     * @param open a yes would still have an effect
     */
    public record AskMail(PersonId person, AskKind kind, OpenShift shift, boolean open) {}

    /** Empty when the ask is gone, or its shift is no longer public. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<AskMail> mailFor(AskId id) {
        return table.find(id)
                .flatMap(ask -> Optional.ofNullable(shifts.offered(ask.person(), List.of(ask.shift()))
                                .get(ask.shift()))
                        .map(offered -> mail(ask, offered)));
    }

    private AskMail mail(Ask ask, OfferedShift offered) {
        boolean open = isOpen(ask) && asking.isGood(ask, offered);
        return new AskMail(ask.person(), ask.kind(), offered.open(), open);
    }

    private boolean isOpen(Ask ask) {
        return shifts.facts(ask.shift())
                .filter(Facts::comes)
                .filter(facts -> Asking.isOpen(ask, facts.sequence()))
                .isPresent();
    }
}
