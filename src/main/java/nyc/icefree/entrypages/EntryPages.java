package nyc.icefree.entrypages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CurrentActor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides which entry pages are shown and which a native speaker has read; a page starts off and unread. */
@Service
public class EntryPages {
    private final EntryPageStore store;
    private final Campaign campaign;
    private final CurrentActor current;
    private final Audit audit;
    private final Clock clock;

    EntryPages(EntryPageStore store, Campaign campaign, CurrentActor current, Audit audit, Clock clock) {
        this.store = store;
        this.campaign = campaign;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    @Anyone
    @Transactional(readOnly = true)
    public List<EntryPage> shown() {
        return store.all().stream().filter(EntryPage::shown).toList();
    }

    /** Empty also for a language that is off. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<EntryPage> shown(EntryLanguage entry) {
        return shown().stream().filter(page -> page.entry().equals(entry)).findFirst();
    }

    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<EntryPage> all() {
        return store.all();
    }

    @AdministratorsMay
    @Transactional
    public void show(EntryLanguage entry, boolean shown) {
        if (store.show(entry, shown)) {
            note(entry, shown ? AuditedAct.LANGUAGE_PAGE_SHOWN : AuditedAct.LANGUAGE_PAGE_HIDDEN);
        }
    }

    /** Records that a native speaker has read the page; counts until its text changes. */
    @AdministratorsMay
    @Transactional
    public void markRead(EntryLanguage entry) {
        store.check(entry, LocalDate.now(clock.withZone(campaign.now().zone())));
        note(entry, AuditedAct.LANGUAGE_PAGE_READ);
    }

    @AdministratorsMay
    @Transactional
    public void markUnread(EntryLanguage entry) {
        store.check(entry, null);
        note(entry, AuditedAct.LANGUAGE_PAGE_UNREAD);
    }

    private void note(EntryLanguage entry, AuditedAct act) {
        audit.note(current.get().mustBePerson().value(), act, entry.id());
    }
}
