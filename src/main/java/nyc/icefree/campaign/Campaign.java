package nyc.icefree.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;

/** The campaign's name, words and settings: read by every page, changed by administrators. */
@Service
public class Campaign {
    /** Another node's change is seen after this. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Read(CampaignProfile profile, Instant at) {}

    private final CampaignStore store;
    private final CampaignDefaults first;
    private final CurrentActor current;
    private final Audit audit;
    private final Clock clock;
    private volatile @Nullable Read last;

    Campaign(CampaignStore store, CampaignDefaults first, CurrentActor current, Audit audit, Clock clock) {
        this.store = store;
        this.first = first;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last one known while the database does not answer, so that a page that needs nothing else is shown. */
    @Anyone
    public CampaignProfile now() {
        Instant now = clock.instant();
        Read known = last;
        if (known != null && Duration.between(known.at(), now).abs().compareTo(FRESH) < 0) {
            return known.profile();
        }
        CampaignProfile read;
        try {
            read = store.find().orElseGet(first::profile);
        } catch (DataAccessException | TransactionException away) {
            if (known == null) {
                throw away;
            }
            read = known.profile();
        }
        last = new Read(read, now);
        return read;
    }

    /** Without asking the database, for a page that says that it is away. */
    @Anyone
    public Optional<CampaignProfile> lastKnown() {
        return Optional.ofNullable(last).map(Read::profile);
    }

    /** @throws CampaignRefused when something in it cannot be taken; then nothing is changed */
    @AdministratorsMay
    @Transactional
    public void change(CampaignProfile profile) {
        List<CampaignRefused.Reason> reasons = ProfileCheck.of(profile);
        if (!reasons.isEmpty()) {
            throw new CampaignRefused(reasons);
        }
        if (!store.update(ProfileCheck.tidy(profile))) {
            throw new CampaignRefused(List.of(CampaignRefused.Reason.CHANGED_MEANWHILE));
        }
        audit.note(current.get().mustBePerson().value(), AuditedAct.SETTINGS_CHANGED, null);
        last = null;
    }
}
