package nyc.icefree.shifts.asks;

import java.util.List;
import nyc.icefree.shifts.AskableShifts;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.shifts.views.OfferedShift;
import org.springframework.stereotype.Component;

/** What would come of a yes now; nothing is held, so it is decided anew when somebody says it. */
@Component
class AskOutlook {
    private final AskableShifts shifts;
    private final CoverAnswer cover;

    AskOutlook(AskableShifts shifts, CoverAnswer cover) {
        this.shifts = shifts;
        this.cover = cover;
    }

    /** Whether somebody would get the shift by it, at the time that they were asked for. */
    boolean isGood(Ask ask) {
        var offered = shifts.offered(ask.person(), List.of(ask.shift())).get(ask.shift());
        return offered != null && isGood(ask, offered);
    }

    boolean isGood(Ask ask, OfferedShift offered) {
        return canTake(ask.kind(), offered.status()) && (ask.kind() != AskKind.COVER || cover.stands(ask));
    }

    private static boolean canTake(AskKind kind, SignupStatus status) {
        return switch (kind) {
            case OFFER -> status.mayTakeOffered();
            case COVER -> status.mayTakeOver();
            case CALL_ME -> status.maySignUp();
            case UNASKED -> false;
        };
    }
}
