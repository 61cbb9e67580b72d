package nyc.icefree.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.database.LastKnown;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import nyc.icefree.refusals.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The campaign's name and settings: read by every page, changed by administrators. */
@Service
public class Campaign {
    private final CampaignStore store;
    private final ActorAudit audit;
    private final LastKnown<CampaignProfile> profile;

    Campaign(CampaignStore store, CampaignDefaults first, ActorAudit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.profile = new LastKnown<>(() -> store.find().orElseGet(first::profile), CampaignProfile::version, clock);
    }

    /** The last known profile when the database does not answer, so that pages still show. */
    @Anyone
    public CampaignProfile now() {
        return profile.now();
    }

    /** The last known profile without asking the database, for error pages. */
    @Anyone
    public Optional<CampaignProfile> lastKnown() {
        return profile.unasked();
    }

    @AdministratorsMay
    @Transactional(readOnly = true)
    public FirstStepsState firstSteps() {
        return store.firstSteps();
    }

    @AdministratorsMay
    @Transactional
    public void firstSteps(FirstStepsState state) {
        store.firstSteps(state);
    }

    /** @throws Refused when a setting cannot be taken; then nothing is changed */
    @AdministratorsMay
    @Transactional
    public void change(CampaignProfile typed) {
        List<CampaignRefused> reasons = ProfileCheck.of(typed);
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        var tidied = ProfileCheck.tidy(typed);
        if (!store.update(tidied)) {
            throw new Refused(CampaignRefused.CHANGED_MEANWHILE);
        }
        audit.note(AuditedAct.SETTINGS_CHANGED, null);
        profile.afterCommit(new CampaignProfile(
                tidied.version() + 1,
                tidied.name(),
                tidied.zone(),
                tidied.roleAddress(),
                tidied.mailName(),
                tidied.showsYear()));
    }
}
