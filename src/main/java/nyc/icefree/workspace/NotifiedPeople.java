package nyc.icefree.workspace;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nyc.icefree.messages.ChangeAudience.Told;
import nyc.icefree.text.Words;

/** Says who gets a message when something moves. */
public class NotifiedPeople extends UnorderedList {
    public NotifiedPeople(Words words, Told told) {
        coming(words, told);
        add(new ListItem(words.get("workspace.move.organizers", "count", told.organizers())));
    }

    private NotifiedPeople() {}

    /** Of a cancellation, for good or until a new date, organizers are told by nobody but each other. */
    public static NotifiedPeople ofCancelling(Words words, Told told) {
        var list = new NotifiedPeople();
        list.coming(words, told);
        return list;
    }

    public static String inShort(Words words, Told told) {
        return words.get(
                "workspace.bulk.done.told",
                "told",
                told.comingWithAddress() + told.volunteers(),
                "silent",
                told.comingWithout());
    }

    private void coming(Words words, Told told) {
        add(
                new ListItem(words.get(
                        "workspace.move.coming", "told", told.comingWithAddress(), "silent", told.comingWithout())),
                new ListItem(words.get("workspace.move.volunteers", "count", told.volunteers())));
    }
}
