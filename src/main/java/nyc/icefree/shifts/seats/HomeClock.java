package nyc.icefree.shifts.seats;

import java.time.Clock;
import java.time.ZonedDateTime;
import nyc.icefree.campaign.Campaign;
import org.springframework.stereotype.Component;

/** The present time in the campaign's zone, which defines days. */
@Component
public class HomeClock {
    private final Clock clock;
    private final Campaign campaign;

    public HomeClock(Clock clock, Campaign campaign) {
        this.clock = clock;
        this.campaign = campaign;
    }

    public ZonedDateTime now() {
        return clock.instant().atZone(campaign.now().zone());
    }
}
