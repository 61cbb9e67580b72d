package nyc.icefree.demo;

import nyc.icefree.entrypages.EntryLanguage;
import nyc.icefree.entrypages.EntryPages;
import nyc.icefree.people.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Shows all entry pages and marks none as read by a native speaker, since none was. */
@Component
@Profile("demo")
record DemoEntryPages(EntryPages pages, DemoActing acting) {
    void plant(PersonId administrator) {
        acting.asAdministrator(administrator, () -> {
            EntryLanguage.ALL.forEach(entry -> pages.show(entry, true));
            return EntryLanguage.ALL;
        });
    }
}
