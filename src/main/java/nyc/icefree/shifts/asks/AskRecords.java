package nyc.icefree.shifts.asks;

import java.util.List;
import java.util.Optional;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.AskableShifts.Facts;
import nyc.icefree.shifts.views.OpenShift;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What mails need of an ask. */
@Service
public class AskRecords {
    private final AskTable table;
    private final AskableShifts shifts;
    private final CoverAnswer cover;

    AskRecords(AskTable table, AskableShifts shifts, CoverAnswer cover) {
        this.table = table;
        this.shifts = shifts;
        this.cover = cover;
    }

    /**
     * As it is at sending.
     *
     * @param open a yes would still come of it
     */
    public record AskMail(PersonId person, AskKind kind, OpenShift shift, boolean open) {}

    /** Empty when the ask, or what the public may know of its shift, is gone. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<AskMail> mailFor(AskId id) {
        return table.find(id)
                .flatMap(ask -> Optional.ofNullable(shifts.offered(ask.person(), List.of(ask.shift()))
                                .get(ask.shift()))
                        .map(offered -> new AskMail(
                                ask.person(),
                                ask.kind(),
                                offered.open(),
                                isOpen(ask)
                                        && Asking.canTake(ask.kind(), offered.status())
                                        && (ask.kind() != AskKind.COVER || cover.stands(ask)))));
    }

    private boolean isOpen(Ask ask) {
        return shifts.facts(ask.shift())
                .filter(Facts::comes)
                .filter(facts -> Asking.isOpen(ask, facts.sequence()))
                .isPresent();
    }
}
