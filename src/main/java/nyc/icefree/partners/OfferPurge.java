package nyc.icefree.partners;

import java.time.Clock;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes offered roles after 30 days without an answer, so that an old offer gives no way in. */
@Service
public class OfferPurge implements Purge {
    private final MembershipRepository memberships;
    private final Clock clock;

    OfferPurge(MembershipRepository memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    @CallerDecides
    @Transactional
    public int purgeDue() {
        var expired = memberships.findByWaitsForPersonTrueAndWaitsSinceLessThanEqual(
                clock.instant().minus(Membership.OFFER_LASTS));
        expired.forEach(memberships::delete);
        return expired.size();
    }
}
