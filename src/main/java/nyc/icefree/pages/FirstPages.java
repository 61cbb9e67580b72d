package nyc.icefree.pages;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what our texts say of the campaign to the database at a fresh install. */
@Component
@Order(FirstPages.BEFORE_THE_DEMO)
record FirstPages(Texts texts, PageStore store, TransactionTemplate transaction, Clock clock)
        implements ApplicationRunner {
    static final int BEFORE_THE_DEMO = 0;

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            transaction.executeWithoutResult(t -> {
                if (store.find().one(PageKind.ABOUT).words().isEmpty()) {
                    plant();
                }
            });
        } catch (DuplicateKeyException another) {
            // another node has just done it
        }
    }

    private void plant() {
        var shelf = store.find();
        Words english = texts.in(Language.ENGLISH);
        write(
                shelf.one(PageKind.ABOUT),
                Map.of(PagePart.TITLE, "tagline", PagePart.BODY, "about", PagePart.HELPING, "help"));
        write(shelf.one(PageKind.PRIVACY), Map.of(PagePart.BODY, "privacy"));
        for (int i = 1; english.has("campaign.start.demand-" + i); i++) {
            var demand = Page.empty("demand-" + i, PageKind.DEMAND, i - 1);
            store.add(demand);
            write(demand, Map.of(PagePart.TITLE, "demand-" + i, PagePart.BODY, "demand-" + i + ".explanation"));
        }
    }

    private void write(Page page, Map<PagePart, String> keys) {
        for (Language language : Page.LANGUAGES) {
            Words own = texts.in(language);
            if (keys.values().stream().anyMatch(key -> own.saying("campaign.start." + key) != own)) {
                continue;
            }
            var said = new EnumMap<PagePart, String>(PagePart.class);
            keys.forEach((part, key) -> said.put(part, own.get("campaign.start." + key)));
            int source = language.equals(Language.ENGLISH) ? 0 : 1;
            store.add(page, new PageWords(language, 1, source, clock.instant(), null, said, null));
        }
    }
}
