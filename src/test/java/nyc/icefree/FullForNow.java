package nyc.icefree;

import nyc.icefree.shifts.ShiftId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A shift without an empty seat, as long as something is done. */
public final class FullForNow {
    private FullForNow() {}

    public static void of(JdbcClient jdbc, ShiftId shift, Runnable act) {
        Sql.run(jdbc, "update shift set taken = seats, peak = seats where id = ?", shift.value());
        act.run();
        Sql.run(jdbc, "update shift set taken = 0, peak = 0 where id = ?", shift.value());
    }
}
