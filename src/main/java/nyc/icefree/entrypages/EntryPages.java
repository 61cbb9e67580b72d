package nyc.icefree.entrypages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides which entry pages are shown and which a native speaker has read; a page starts off and unread. */
@Service
public class EntryPages {
    private final JdbcClient jdbc;
    private final Campaign campaign;
    private final ActorAudit audit;
    private final Clock clock;

    EntryPages(JdbcClient jdbc, Campaign campaign, ActorAudit audit, Clock clock) {
        this.jdbc = jdbc;
        this.campaign = campaign;
        this.audit = audit;
        this.clock = clock;
    }

    @Anyone
    @Transactional(readOnly = true)
    public List<EntryPage> shown() {
        return read().stream().filter(EntryPage::shown).toList();
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
        return read();
    }

    @AdministratorsMay
    @Transactional
    public void show(EntryLanguage entry, boolean shown) {
        begin(entry);
        int changed = jdbc.sql("update entry_page set shown = :shown where language = :language and shown <> :shown")
                .param("shown", shown)
                .param("language", entry.language().tag())
                .update();
        if (changed > 0) {
            note(entry, shown ? AuditedAct.LANGUAGE_PAGE_SHOWN : AuditedAct.LANGUAGE_PAGE_HIDDEN);
        }
    }

    /** Records that a native speaker has read the page; counts until its text changes. */
    @AdministratorsMay
    @Transactional
    public void markRead(EntryLanguage entry) {
        check(entry, LocalDate.now(clock.withZone(campaign.now().zone())));
        note(entry, AuditedAct.LANGUAGE_PAGE_READ);
    }

    @AdministratorsMay
    @Transactional
    public void markUnread(EntryLanguage entry) {
        check(entry, null);
        note(entry, AuditedAct.LANGUAGE_PAGE_UNREAD);
    }

    private void note(EntryLanguage entry, AuditedAct act) {
        audit.note(act, entry.id());
    }

    /** @param checkedTexts the {@link EntryTexts#fingerprint()} of the text that was read */
    private record Row(
            String language,
            boolean shown,
            @Nullable LocalDate checkedOn,
            @Nullable String checkedTexts) {}

    private List<EntryPage> read() {
        Map<String, Row> rows = jdbc
                .sql("select language, shown, checked_on, checked_texts from entry_page")
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::language, Function.identity()));
        return EntryLanguage.ALL.stream()
                .map(entry -> page(entry, rows.get(entry.language().tag())))
                .toList();
    }

    private static EntryPage page(EntryLanguage entry, @Nullable Row row) {
        if (row == null) {
            return new EntryPage(entry, false, null, false);
        }
        boolean same = EntryTexts.of(entry).fingerprint().equals(row.checkedTexts());
        return new EntryPage(entry, row.shown(), same ? row.checkedOn() : null, row.checkedOn() != null && !same);
    }

    private void check(EntryLanguage entry, @Nullable LocalDate on) {
        begin(entry);
        jdbc.sql("update entry_page set checked_on = :on, checked_texts = :texts where language = :language")
                .param("on", on)
                .param("texts", on == null ? null : EntryTexts.of(entry).fingerprint())
                .param("language", entry.language().tag())
                .update();
    }

    /** When two begin at once, the second is refused and tries again. */
    private void begin(EntryLanguage entry) {
        jdbc.sql("insert into entry_page (language, shown) select :language, false"
                        + " where not exists (select 1 from entry_page where language = :language)")
                .param("language", entry.language().tag())
                .update();
    }
}
