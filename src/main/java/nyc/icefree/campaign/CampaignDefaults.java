package nyc.icefree.campaign;

import java.time.ZoneId;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the bundles' name and address to the database at a fresh install; an administrator edits them from then on. */
@Component
@Order(CampaignDefaults.BEFORE_THE_DEMO)
record CampaignDefaults(Texts texts, CampaignStore store, TransactionTemplate transaction)
        implements ApplicationRunner {
    /** The demo changes what an administrator would, so it runs later. */
    static final int BEFORE_THE_DEMO = 0;

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            transaction.executeWithoutResult(t -> {
                if (store.find().isEmpty()) {
                    store.insert(profile());
                }
            });
        } catch (DuplicateKeyException another) {
            // another node has just done it
        }
    }

    CampaignProfile profile() {
        Words english = texts.in(Language.ENGLISH);
        return new CampaignProfile(
                1, english.get("campaign.start.name"), ZONE, english.get("campaign.start.role-address"));
    }
}
