package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nyc.icefree.campaign.Campaign;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.people.CurrentActor;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionExecution;

class PublicChangesTest {
    private final PublicChanges changes = new PublicChanges();

    @WritesNothingPublic
    static class Unseen {}

    @Test
    void what_says_that_no_page_shows_it_makes_no_page_old() {
        commits(Unseen.class, false);
        commits(CurrentActor.class, false); // its package says so
        assertEquals(0, changes.count());
        commits(Campaign.class, true);
        assertEquals(0, changes.count(), "it only read");
        commits(Campaign.class, false);
        commits("", false);
        commits("nyc.icefree.NoSuchService.write", false);
        assertEquals(3, changes.count());
    }

    private void commits(Class<?> service, boolean readOnly) {
        commits(service.getName() + ".write", readOnly);
    }

    private void commits(String name, boolean readOnly) {
        changes.afterCommit(
                new TransactionExecution() {
                    @Override
                    public String getTransactionName() {
                        return name;
                    }

                    @Override
                    public boolean isReadOnly() {
                        return readOnly;
                    }
                },
                null);
    }
}
