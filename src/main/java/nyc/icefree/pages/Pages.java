package nyc.icefree.pages;

import static nyc.icefree.text.Language.ENGLISH;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.database.LastKnown;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.Language;
import nyc.icefree.text.SafeText;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;

/** The campaign's pages: read by everybody, written by administrators, and where they speak of rights checked by another. */
@Service
public class Pages {
    private static final int NAME_MAX = 50;
    private final PageStore store;
    private final Campaign campaign;
    private final CurrentActor current;
    private final ActorAudit audit;
    private final Clock clock;
    private final LastKnown<Shelf> shelf;

    Pages(PageStore store, Campaign campaign, CurrentActor current, ActorAudit audit, Clock clock) {
        this.store = store;
        this.campaign = campaign;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
        this.shelf = new LastKnown<>(store::find, Shelf::version, clock);
    }

    /** The last known pages when the database does not answer. */
    @Anyone
    public Shelf now() {
        return shelf.now();
    }

    /** None while the database is away and nothing is known, so that pages still show. */
    @Anyone
    public HelpBlock help() {
        try {
            return now().help();
        } catch (DataAccessException | TransactionException away) {
            return HelpBlock.EMPTY;
        }
    }

    /** The last known lines without asking the database, for error pages. */
    @Anyone
    public HelpBlock lastHelp() {
        return shelf.unasked().map(Shelf::help).orElse(HelpBlock.EMPTY);
    }

    /** Where the campaign is. */
    @Anyone
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    @Anyone
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, campaign.now().zone());
    }

    /** The last editions, newest first. */
    @AdministratorsMay
    @Transactional(readOnly = true)
    public List<PageWords> history(String page, Language language) {
        return store.history(page, language);
    }

    /** @return the name of the new page, which nobody sees before it says something */
    @AdministratorsMay
    @Transactional
    public String add(PageKind kind, String title) {
        var before = store.find();
        var texts = PageRules.tidy(kind, Map.of(PagePart.TITLE, title));
        refuse(PageRules.of(kind, texts));
        int position = before.of(kind).stream().mapToInt(Page::position).max().orElse(-1) + 1;
        if (!kind.isMany() || before.of(kind).size() >= kind.most()) {
            throw new Refused(PageRefused.TOO_MANY);
        }
        var page = Page.empty(name(kind, texts, position), kind, position);
        if (before.find(page.name()).isPresent()) {
            throw new Refused(PageRefused.NAME_TAKEN);
        }
        store.add(page);
        store.add(page, written(ENGLISH, 1, 0, texts));
        changed();
        return page.name();
    }

    /** @return all that {@link #bringBack} needs */
    @AdministratorsMay
    @Transactional
    public DeletedPage delete(String name) {
        var page = held(name);
        if (!page.kind().isMany()) {
            throw new NotYours();
        }
        var deleted = new DeletedPage(page, store.editions(name));
        store.delete(page);
        changed();
        return deleted;
    }

    /** Restores a page with all its editions and who checked them. */
    @AdministratorsMay
    @Transactional
    public void bringBack(DeletedPage deleted) {
        var page = deleted.page();
        var before = store.find();
        if (before.of(page.kind()).size() >= page.kind().most()) {
            throw new Refused(PageRefused.TOO_MANY);
        }
        if (before.find(page.name()).isPresent()) {
            throw new Refused(PageRefused.NAME_TAKEN);
        }
        store.add(page);
        deleted.editions().forEach(edition -> store.bringBack(page, edition));
        changed();
    }

    /**
     * Writes the next edition, and forgets those that nobody needs.
     *
     * @param before the edition that was read; 0 for none
     * @param source the English edition beside it; 0 for English itself
     */
    @AdministratorsMay
    @Transactional
    public void save(String name, Language language, int before, int source, Map<PagePart, String> typed) {
        var page = held(name);
        var texts = PageRules.tidy(page.kind(), typed);
        refuse(PageRules.of(page.kind(), texts));
        if (edition(page, language) != before) {
            throw new ChangedMeanwhile();
        }
        store.add(page, written(language, before + 1, source, texts));
        int shown = page.shown(language).map(PageWords::edition).orElse(0);
        store.forget(
                name,
                language,
                store.history(name, language).stream()
                        .map(PageWords::edition)
                        .filter(edition -> edition <= before + 1 - PageStore.KEPT && edition != shown)
                        .toList());
        changed();
    }

    /** @param typed words that a demand's events contain; empty for whatever comes next */
    @AdministratorsMay
    @Transactional
    public void findEventsBy(String demand, String typed) {
        if (held(demand).kind() != PageKind.DEMAND) {
            throw new NotYours();
        }
        String words = SafeText.line(typed);
        if (words.length() > Page.EVENT_WORDS_MAX) {
            throw new Refused(PageRefused.TEXT_TOO_LONG);
        }
        store.findEventsBy(demand, words);
        changed();
    }

    /** By somebody other than the author. */
    @AdministratorsMay
    @Transactional
    public void check(String name, Language language, int edition, Check typed) {
        var page = held(name);
        var check = PageRules.tidy(typed);
        refuse(PageRules.of(page.kind(), check, today()));
        if (edition(page, language) != edition) {
            throw new ChangedMeanwhile();
        }
        var words = page.newest(language).orElseThrow(() -> new Refused(PageRefused.NOTHING_TO_CHECK));
        if (words.text(page.kind().main()).isBlank() || !page.kind().speaksOfRights()) {
            throw new Refused(PageRefused.NOTHING_TO_CHECK);
        }
        if (Objects.equals(words.writtenBy(), current.get().mustBePerson().value())) {
            throw new Refused(PageRefused.CHECKER_IS_AUTHOR);
        }
        store.check(name, language, edition, check);
        changed();
    }

    private Page held(String name) {
        if (!store.touch(name)) {
            throw new NotYours();
        }
        return store.find().find(name).orElseThrow(NotYours::new);
    }

    private static int edition(Page page, Language language) {
        return page.newest(language).map(PageWords::edition).orElse(0);
    }

    private PageWords written(Language language, int edition, int source, Map<PagePart, String> texts) {
        return new PageWords(
                language,
                edition,
                source,
                clock.instant(),
                current.get().mustBePerson().value(),
                texts,
                null);
    }

    private void changed() {
        audit.note(AuditedAct.SETTINGS_CHANGED, null);
        shelf.afterCommit(store.find());
    }

    private static void refuse(List<? extends RefusalReason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }

    /** Demands and help lines are numbered; all else is named after its title. */
    private static String name(PageKind kind, Map<PagePart, String> texts, int position) {
        String title = Normalizer.normalize(texts.getOrDefault(PagePart.TITLE, ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = title.substring(0, Math.min(title.length(), NAME_MAX)).replaceAll("^-+|-+$", "");
        return kind.isNumbered() || cut.isEmpty()
                ? kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + (position + 1)
                : cut;
    }
}
